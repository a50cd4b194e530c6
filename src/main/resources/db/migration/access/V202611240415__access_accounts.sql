create schema access;

create table access.account (
    id                uuid        primary key,
    version           integer     not null,
    person_id         uuid        not null unique,
    name              text        not null check (length(name) between 1 and 200),
    email             text        not null check (length(email) <= 254),
    password_hash     text,
    totp_secret       text,
    -- the time step of the last code taken: no code opens the door twice
    totp_last_step    bigint      not null default 0,
    disabled          boolean     not null default false,
    created_at        timestamptz not null
);

create unique index account_email on access.account (lower(email));

create table access.account_role (
    account_id uuid not null references access.account (id),
    role       text not null,
    primary key (account_id, role)
);

create index account_role_role on access.account_role (role);

-- A code that has been used is gone.
create table access.recovery_code (
    account_id uuid  not null references access.account (id),
    code_hash  bytea not null,
    primary key (account_id, code_hash)
);

-- Counted by the address that was typed, known or not, so that the answer tells nothing. The address itself is not kept.
create table access.sign_in_failure (
    address_hash bytea       primary key,
    failures     integer     not null,
    latest_at    timestamptz not null,
    locked_until timestamptz
);

create index sign_in_failure_latest on access.sign_in_failure (latest_at);

-- One row for a purpose and subject: whoever is given a new link loses the old one.
create table access.private_link (
    purpose    text        not null,
    subject    text        not null,
    token_hash bytea       not null unique,
    expires_at timestamptz not null,
    primary key (purpose, subject)
);

create index private_link_expires on access.private_link (expires_at);

create table access.passkey (
    credential_id        bytea       primary key,
    account_id           uuid        not null references access.account (id),
    label                text        not null check (length(label) between 1 and 100),
    public_key           bytea       not null,
    signature_count      bigint      not null,
    user_verified        boolean     not null,
    backup_eligible      boolean     not null,
    backup_state         boolean     not null,
    transports           text        not null,
    attestation_object   bytea,
    attestation_client_data bytea,
    created_at           timestamptz not null,
    last_used_at         timestamptz not null
);

create index passkey_account on access.passkey (account_id);
