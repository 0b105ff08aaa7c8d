# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from timsdk._apis.demo_svc.builtins import BuiltinsResponse
    from timsdk._apis.demo_svc.rename import DoRenameResponse, Renamed
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def builtins(
        self,
        *,
        list_: list[str],
        other: list[str] | None = None,
        str_: str | None = None,
        text: str | None = None,
        int_: int | None = None,
        number: int | None = None,
        bool_: bool | None = None,
        switch: bool | None = None,
        dict_: Mapping[str, int] | None = None,
        map: Mapping[str, Any] | None = None,
        float_: float | None = None,
        object: float | None = None,
        type: str | None = None,
        id: int | None = None,
        input: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> BuiltinsResponse:
        """Use the names of builtins.

        Args:
            list_: A list called list.
            other: A list behind it.
            str_: A text called str.
            text: A text behind it.
            int_: A number called int.
            number: A number behind it.
            bool_: A switch called bool.
            switch: A switch behind it.
            dict_: A map called dict.
            map: A map behind it.
            float_: A number called float.
            object: A number behind it.
            type: A text called type.
            id: A number called id.
            input: A list called input.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.builtins import BuiltinsRequest

        return self._send(
            BuiltinsRequest(
                list_=list_,
                other=other,
                str_=str_,
                text=text,
                int_=int_,
                number=number,
                bool_=bool_,
                switch=switch,
                dict_=dict_,
                map=map,
                float_=float_,
                object=object,
                type=type,
                id=id,
                input=input,
                extra_fields=extra_fields,
            )
        )

    def do_rename(
        self,
        *,
        from_: str,
        class_: str | None = None,
        none: str | None = None,
        group_type: str | None = None,
        match: str | None = None,
        type: str | None = None,
        id: str | None = None,
        get: int | None = None,
        wire: int | None = None,
        model: int | None = None,
        field: int | None = None,
        new: int | None = None,
        encode: Sequence[Renamed] | None = None,
        any: Any = None,
        attrs: int | None = None,
        say: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DoRenameResponse:
        """Use every name that could hurt.

        Args:
            from_: A keyword.
            class_: Another keyword.
            none: A keyword in capitals.
            group_type: A name of its own.
            match: A soft keyword.
            type: A builtin.
            id: Another builtin.
            get: A local variable of the decoder.
            wire: A parameter of the decoder.
            model: A parameter of the encoder.
            field: A local variable of the encoder.
            new: A function that the decoder calls.
            encode: A function that the encoder calls.
            any: A name of typing.
            attrs: A module.
            say: A wire name to be quoted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.rename import DoRenameRequest

        return self._send(
            DoRenameRequest(
                from_=from_,
                class_=class_,
                none=none,
                group_type=group_type,
                match=match,
                type=type,
                id=id,
                get=get,
                wire=wire,
                model=model,
                field=field,
                new=new,
                encode=encode,
                any=any,
                attrs=attrs,
                say=say,
                extra_fields=extra_fields,
            )
        )
