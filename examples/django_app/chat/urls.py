"""Addresses of the app."""

from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("sign-up", views.sign_up),
    path("usersig", views.usersig),
    path("webhooks/tim", views.webhook),
]
