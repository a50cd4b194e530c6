package coop.workers.access;

import static coop.workers.access.HashedLinks.utc;

import coop.workers.shared.PersonId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the public halves of passkeys, each with what it opens: an account, or the page of somebody outside the office. To an
 * authenticator either is its id.
 */
@Component
class KeptPasskeys implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private static final int UUID_BYTES = 16;

    private final JdbcClient database;
    private final PeopleWithPages people;

    KeptPasskeys(JdbcClient database, PeopleWithPages people) {
        this.database = database;
        this.people = people;
    }

    /** Those of an account, or of a person outside. */
    List<Passkey> of(UUID holder) {
        return findByUserId(handle(holder)).stream()
                .map(kept -> new Passkey(
                        kept.getCredentialId().toBase64UrlString(),
                        kept.getLabel(),
                        kept.getCreated(),
                        kept.getLastUsed()))
                .toList();
    }

    /** False where the account, or the person outside, has none by that key. */
    boolean remove(UUID holder, String key) {
        return database.sql(
                                "delete from access.passkey where coalesce(account_id, person_id) = :holder and credential_id = :key")
                        .param("holder", holder)
                        .param("key", Bytes.fromBase64(key).getBytes())
                        .update()
                == 1;
    }

    void forget(UUID account) {
        database.sql("delete from access.passkey where account_id = :account")
                .param("account", account)
                .update();
    }

    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(UUID_BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public void save(CredentialRecord passkey) {
        database.sql("""
                        insert into access.passkey (credential_id, account_id, person_id, label, public_key, signature_count,
                            user_verified, backup_eligible, backup_state, transports, attestation_object,
                            attestation_client_data, created_at, last_used_at)
                        values (:key, (select id from access.account where id = :holder),
                            case when not exists (select from access.account where id = :holder) then :holder end, :label, :publicKey, :count, :verified, :eligible, :backedUp, :transports,
                            :attestation, :clientData, :created, :used)
                        on conflict (credential_id) do update set
                            signature_count = excluded.signature_count, user_verified = excluded.user_verified,
                            backup_state = excluded.backup_state, last_used_at = excluded.last_used_at
                        """)
                .param("key", passkey.getCredentialId().getBytes())
                .param("holder", account(passkey.getUserEntityUserId()))
                .param("label", passkey.getLabel())
                .param("publicKey", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("clientData", bytes(passkey.getAttestationClientDataJSON()))
                .param("created", utc(passkey.getCreated()))
                .param("used", utc(passkey.getLastUsed()))
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes key) {
        return database.sql("select * from access.passkey where credential_id = :key")
                .param("key", key.getBytes())
                .query((row, number) -> passkey(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.sql(
                        "select * from access.passkey where coalesce(account_id, person_id) = :holder order by created_at")
                .param("holder", account(handle))
                .query((row, number) -> passkey(row))
                .list();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return findById(handle(UUID.fromString(account)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return database.sql("select name, email from access.account where id = :account and not disabled")
                .param("account", account(handle))
                .<PublicKeyCredentialUserEntity>query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle)
                        .name(row.getString("email"))
                        .displayName(row.getString("name"))
                        .build())
                .optional()
                .or(() -> outside(handle))
                .orElse(null);
    }

    private Optional<PublicKeyCredentialUserEntity> outside(Bytes handle) {
        return people.find(new PersonId(account(handle)))
                .map(someone -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle)
                        .name(
                                someone.email() == null
                                        ? someone.name()
                                        : someone.email().value())
                        .displayName(someone.name())
                        .build());
    }

    private static CredentialRecord passkey(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(Optional.ofNullable(row.getObject("account_id", UUID.class))
                        .orElse(row.getObject("person_id", UUID.class))))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(Arrays.stream(row.getString("transports").split(","))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(optional(row.getBytes("attestation_object")))
                .attestationClientDataJSON(optional(row.getBytes("attestation_client_data")))
                .created(instant(row, "created_at"))
                .lastUsed(instant(row, "last_used_at"))
                .build();
    }

    private static @Nullable Bytes optional(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes).map(Bytes::new).orElse(null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Accounts are opened by administrators, never by a passkey. */
    @Override
    public void save(PublicKeyCredentialUserEntity account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes key) {
        throw new UnsupportedOperationException();
    }
}
