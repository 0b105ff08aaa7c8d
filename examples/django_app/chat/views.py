"""Pages of the project."""

from __future__ import annotations

from django.contrib.auth import login
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import UserCreationForm
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt, ensure_csrf_cookie
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from . import service
from .webhooks import receiver


@ensure_csrf_cookie
@require_http_methods(["GET", "POST"])
def sign_up(request: HttpRequest) -> HttpResponse:
    """Create a user and sign in; GET sets the cookie that POST needs."""
    if request.method == "GET":
        return HttpResponse(status=204)
    form = UserCreationForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors.get_json_data()}, status=422)
    user = form.save()
    login(request, user)
    return JsonResponse({"user_id": service.account_of(user)}, status=201)


@never_cache
@require_GET
@login_required
def usersig(request: HttpRequest) -> HttpResponse:
    """Return what the client SDK of the user signs in with."""
    assert isinstance(request.user, User)
    return JsonResponse(service.sign_in(request.user))


@csrf_exempt  # the signature in the query protects it
@require_POST
def webhook(request: HttpRequest) -> HttpResponse:
    """Take what the service asks and tells."""
    reply = receiver.run(request.META["QUERY_STRING"], request.body)
    return HttpResponse(reply.body, status=reply.status, content_type="application/json")
