-- Passkeys (WebAuthn): what is kept of each is public; the secret never leaves the person's device.
create table passkey (
    id              uuid           not null primary key,
    account_id      uuid           not null,
    -- By which the device knows it.
    credential_id   varbinary(1023) not null,
    public_key      varbinary(2048) not null,
    attestation     varbinary(16384) not null,
    sign_count      bigint         not null,
    -- usb, nfc, ble, internal, hybrid; with commas between.
    transports      varchar(100)   not null,
    user_verified   boolean        not null,
    -- Whether its maker keeps copies of it on the person's other devices.
    backup_eligible boolean        not null,
    backed_up       boolean        not null,
    name            varchar(100)    not null,
    since           datetime(6)    not null,
    last_used_at    datetime(6),
    constraint passkey_credential unique (credential_id),
    constraint passkey_account foreign key (account_id) references account (id)
);
