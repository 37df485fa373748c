"""The settings of the site. What differs between installations comes from the environment (environment.py)."""

import os
from datetime import timedelta
from importlib.resources import files
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF, UNSAFE_INLINE

from maslikhat_web.config.environment import read_environment, secret_of
from maslikhat_web.shared.keeping import plan_of

ENVIRONMENT = read_environment(os.environ)
HOME = ENVIRONMENT.home

SECRET_KEY = secret_of(HOME, os.environ.get("MASLIKHAT_SECRET"))
DEBUG = False
ALLOWED_HOSTS = list(ENVIRONMENT.hosts)
ROOT_URLCONF = "maslikhat_web.config.urls"
WSGI_APPLICATION = "maslikhat_web.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "maslikhat_web.shared",
    "maslikhat_web.accounts",
    "maslikhat_web.records",
    "maslikhat_web.elections",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "rules.apps.AutodiscoverRulesConfig",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
]

MIDDLEWARE = [
    "maslikhat_web.shared.proxy.OneProxy",
    "maslikhat_web.shared.requests.RequestId",
    "maslikhat_web.shared.methods.Methods",
    "maslikhat_web.shared.front.PublishedPages",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "maslikhat_web.shared.framing.Framing",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "maslikhat_web.shared.limits.TooLarge",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "maslikhat_web.accounts.door.Door",
    "axes.middleware.AxesMiddleware",
    "maslikhat_web.shared.database.DatabaseFaults",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {"environment": "maslikhat_web.shared.templating.environment"},
    },
]

# How long a write waits for another one to end; then it is refused with 503. Reading never waits.
WRITE_WAIT_SECONDS = ENVIRONMENT.write_wait
_WAIT_MS = int(WRITE_WAIT_SECONDS * 1000)
# SQLite: with these settings no write was lost of 1,200 by eight writers; with the defaults 37 % were.
SQLITE = {
    "transaction_mode": "IMMEDIATE",
    "timeout": WRITE_WAIT_SECONDS,
    "init_command": f"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout={_WAIT_MS};",
}
DATABASES = {"default": dj_database_url.parse(ENVIRONMENT.database_url, conn_max_age=600)}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = SQLITE
else:
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    _OPTIONS = DATABASES["default"].setdefault("OPTIONS", {})
    _OPTIONS["options"] = f"-c lock_timeout={_WAIT_MS} {_OPTIONS.get('options', '')}".strip()

# Guesses and used codes are counted here, so that every worker knows of them. Published pages do not use it.
CACHES = {"default": {"BACKEND": "maslikhat_web.shared.counters.Counters", "LOCATION": "cache"}}

LANGUAGE_CODE = "kk"
LANGUAGES = [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Almaty"

STATIC_URL = "/static/"
STATIC_ROOT = HOME / "static"
STATICFILES_DIRS: list[str | tuple[str, str]] = [
    ("fonts", str(files("maslikhat.pages").joinpath("fonts"))),
    str(files("maslikhat.pages").joinpath("static")),
    str(files("maslikhat.pictures").joinpath("static")),
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}

# What a page may load: its own files, no script of its own inside it, nothing from elsewhere.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "style-src": [SELF],
        # A party's colour is a value of a picture's own attribute; a sheet of styles inside a page stays refused.
        "style-src-attr": [UNSAFE_INLINE],
        "script-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
# Who signs in: a name or an e-mail address, a password, a second factor. Nobody signs up: people are invited.
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "rules.permissions.ObjectPermissionBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
# Hard to guess at speed even for who has the hashes: each takes memory. Older hashes are made anew at the next sign-in.
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
LOGIN_URL = "account_login"
ACCOUNT_ADAPTER = "maslikhat_web.accounts.adapters.AccountAdapter"
ACCOUNT_TEMPLATE_EXTENSION = "html.j2"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True
# Guesses of a second factor are counted under "login_failed" too; passwords are counted in the database, by axes.
ACCOUNT_RATE_LIMITS = {"login_failed": "30/m/ip,10/5m/key", "reauthenticate": "10/m/user"}
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if ENVIRONMENT.behind_tls else 0
MFA_ADAPTER = "maslikhat_web.accounts.adapters.FactorAdapter"
# By these the secrets of second factors are sealed: the first seals, all of them open.
FACTOR_KEYS = secret_of(HOME, os.environ.get("MASLIKHAT_FACTOR_KEYS"), "factors.key").split()
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Maslikhat"
MFA_TOTP_TOLERANCE = 1
# Five wrong passwords for one name from one place close it there for a quarter of an hour. Nobody can lock out
# somebody else, who sits elsewhere.
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
AXES_CLIENT_IP_CALLABLE = "maslikhat_web.accounts.throttle.place_of"
AXES_USERNAME_CALLABLE = "maslikhat_web.accounts.throttle.name_of"
AXES_LOCKOUT_CALLABLE = "maslikhat_web.accounts.throttle.locked_out"

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = ENVIRONMENT.behind_tls
SESSION_COOKIE_AGE = 8 * 3600
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "maslikhat_web.shared.errors.stale_form"
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
if ENVIRONMENT.behind_tls:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_SSL_REDIRECT = True
# Names beside ours are not ours to bind to TLS, nor to put on a list for good.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]

# The largest file that is taken; a larger one is refused before it is read.
UPLOAD_MOST_BYTES = int(os.environ.get("MASLIKHAT_UPLOAD_MOST") or 50 * 2**20)
# Where readers find the site from outside, for the codes that a telephone reads.
PUBLIC_ADDRESS = os.environ.get("MASLIKHAT_ADDRESS") or f"http://{ENVIRONMENT.host}:{ENVIRONMENT.port}"

# Backups on a schedule (shared/keeping.py); none where no folder is named.
BACKUP_PLAN = plan_of(os.environ)

# The name under which the record signs, and where its key lies.
RECORD_ORIGIN = os.environ.get("MASLIKHAT_ORIGIN") or f"{ENVIRONMENT.host}/maslikhat"
RECORD_KEY = Path(os.environ.get("MASLIKHAT_RECORD_KEY") or HOME / "record.pem")
# The witnesses whose cosignatures are taken (record/policy.py); without the file there are none.
RECORD_WITNESSES = Path(os.environ.get("MASLIKHAT_WITNESSES") or HOME / "witnesses.toml")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "loggers": {
        "maslikhat": {"handlers": ["stderr"], "level": "INFO"},
        "django.request": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
    },
}
