# Generated from spec/regions.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from timsdk_runtime.regions import Region

REGIONS: Final[Mapping[str, Region]] = {
    "china": Region("china", "console.tim.qq.com", "adminapi.my-imcloud.com"),
    "frankfurt": Region("frankfurt", "adminapiger.im.qcloud.com", "adminapiger.my-imcloud.com"),
    "jakarta": Region("jakarta", "adminapiidn.im.qcloud.com", "adminapiidn.my-imcloud.com"),
    "mumbai": Region("mumbai", "adminapiind.im.qcloud.com", "adminapiind.my-imcloud.com"),
    "riyadh": Region("riyadh", "adminapiksa.im.qcloud.com", None),
    "seoul": Region("seoul", "adminapikr.im.qcloud.com", "adminapikr.my-imcloud.com"),
    "silicon_valley": Region("silicon_valley", "adminapiusa.im.qcloud.com", "adminapiusa.my-imcloud.com"),
    "singapore": Region("singapore", "adminapisgp.im.qcloud.com", "adminapisgp.my-imcloud.com"),
    "tokyo": Region("tokyo", "adminapijpn.im.qcloud.com", "adminapijpn.my-imcloud.com"),
}
