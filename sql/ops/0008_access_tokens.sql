-- What scripts show instead of signing in. Only the token's hash is kept; the account's stamp is that of the day it was
-- made, so that a new password or a disabled account ends its tokens as it ends its sessions.
create table access_token (
    id text primary key,
    token_hash text not null unique,
    account_id text not null references account (id),
    name text not null,
    security_stamp text not null,
    created_at text not null,
    expires_at text not null,
    last_used_at text,
    revoked_at text
);
