"""Lunchroom's portal assertion in plain Python 3.8 and newer: a signed word about who looks, good once and for a minute."""

import base64
import hashlib
import hmac
import json
import os
import secrets
import sys
import time


def assertion(portal, person, kind="portal-assertion+jwt"):
    """portal: issuer, audience, origin, key_id, secret. person: sub, a stable id; name; perhaps roles, groups, email, locale."""
    now = int(time.time())
    header = {"alg": "HS256", "typ": kind, "kid": portal["key_id"]}
    claims = {"iss": portal["issuer"], "aud": portal["audience"], "origin": portal["origin"],
              "iat": now, "exp": now + 60, "jti": secrets.token_hex(16), **person}
    signed = _part(json.dumps(header).encode()) + "." + _part(json.dumps(claims).encode())
    return signed + "." + _part(hmac.new(portal["secret"].encode(), signed.encode(), hashlib.sha256).digest())


def _part(content):
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


# From a command line: python3 assertion.py u-17 "Grace Hopper". In Django, behind @login_required:
#   return HttpResponse(assertion(PORTAL, {"sub": str(user.pk), "name": user.get_full_name()}), "text/plain",
#                       headers={"Cache-Control": "no-store"})
if __name__ == "__main__":
    set_up = {name: os.environ["LUNCHROOM_" + name.upper()] for name in ("issuer", "audience", "origin", "key_id", "secret")}
    print(assertion(set_up, {"sub": sys.argv[1], "name": sys.argv[2]}))
