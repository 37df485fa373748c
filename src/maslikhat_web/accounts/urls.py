"""The addresses of accounts: one's own under `accounts`, people and their roles under `staff/people`.

Of allauth's pages only those stand here that people who were invited need: nobody signs up, nothing is sent by mail.
"""

from allauth.account import views as account
from allauth.mfa.base import views as factors
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as passkeys
from django.contrib.auth.decorators import login_required
from django.urls import path

from maslikhat_web.accounts.views import own as views
from maslikhat_web.accounts.views import people as views_of_people

own = [
    path("", views.account, name="account"),
    path("invitation/<str:token>/", views.invitation, name="invitation"),
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("password/", login_required(account.password_change), name="account_change_password"),
    path("again/", account.reauthenticate, name="account_reauthenticate"),
    path("factors/", factors.index, name="mfa_index"),
    path("factors/show/", factors.authenticate, name="mfa_authenticate"),
    path("factors/again/", factors.reauthenticate, name="mfa_reauthenticate"),
    path("factors/app/", views.shows_factor(totp.activate_totp), name="mfa_activate_totp"),
    path("factors/app/remove/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("factors/codes/", codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("factors/codes/new/", codes.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path("factors/codes/download/", codes.download_recovery_codes, name="mfa_download_recovery_codes"),
    path("factors/passkeys/", passkeys.list_webauthn, name="mfa_list_webauthn"),
    path("factors/passkeys/add/", views.shows_factor(passkeys.add_webauthn), name="mfa_add_webauthn"),
    path("factors/passkeys/again/", passkeys.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("factors/passkeys/login/", passkeys.login_webauthn, name="mfa_login_webauthn"),
    path("factors/passkeys/<int:pk>/remove/", passkeys.remove_webauthn, name="mfa_remove_webauthn"),
    path("factors/passkeys/<int:pk>/edit/", passkeys.edit_webauthn, name="mfa_edit_webauthn"),
]
people = [
    path("", views_of_people.everybody, name="people"),
    path("links/<int:key>/", views_of_people.withdrawing, name="invitation-withdraw"),
    path("<int:number>/", views_of_people.person, name="person"),
    path("<int:number>/<str:name>/", views_of_people.act, name="person-act"),
]
