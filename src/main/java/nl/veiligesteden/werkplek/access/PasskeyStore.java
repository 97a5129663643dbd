package nl.veiligesteden.werkplek.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as Spring Security's WebAuthn keeps them. */
@Component
class PasskeyStore implements UserCredentialRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord passkey) {
        int known = jdbc.sql("update passkey set sign_count = :count, backed_up = :backedUp, last_used_at = :now where credential_id = :credential")
                .param("count", passkey.getSignatureCount()).param("backedUp", passkey.isBackupState()).param("now", Time.toColumn(clock.instant()))
                .param("credential", passkey.getCredentialId().getBytes()).update();
        if (known == 0) {
            jdbc.sql("""
                            insert into passkey (id, account_id, credential_id, public_key, attestation, sign_count, transports, user_verified, backup_eligible, backed_up, name, since)
                            values (:id, :account, :credential, :key, :attestation, :count, :transports, :verified, :eligible, :backedUp, :name, :now)""")
                    .param("id", Id.nextValue()).param("account", PasskeyPeople.account(passkey.getUserEntityUserId())).param("credential", passkey.getCredentialId().getBytes())
                    .param("key", passkey.getPublicKey().getBytes()).param("attestation", passkey.getAttestationObject().getBytes()).param("count", passkey.getSignatureCount())
                    .param("transports", passkey.getTransports().stream().map(AuthenticatorTransport::getValue).sorted().collect(Collectors.joining(",")))
                    .param("verified", passkey.isUvInitialized()).param("eligible", passkey.isBackupEligible()).param("backedUp", passkey.isBackupState())
                    .param("name", passkey.getLabel()).param("now", Time.toColumn(clock.instant())).update();
        }
    }

    @Override
    public CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("select * from passkey where credential_id = :credential").param("credential", credential.getBytes()).query((row, number) -> passkey(row)).optional().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("select * from passkey where account_id = :account").param("account", PasskeyPeople.account(handle)).query((row, number) -> passkey(row)).list();
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from passkey where credential_id = :credential").param("credential", credential.getBytes()).update();
    }

    private static CredentialRecord passkey(ResultSet row) throws SQLException {
        Set<AuthenticatorTransport> transports = Arrays.stream(row.getString("transports").split(",")).filter(word -> !word.isEmpty()).map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder().credentialType(PublicKeyCredentialType.PUBLIC_KEY).credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyPeople.handle(row.getObject("account_id", UUID.class))).publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count")).uvInitialized(row.getBoolean("user_verified")).transports(transports)
                .backupEligible(row.getBoolean("backup_eligible")).backupState(row.getBoolean("backed_up")).attestationObject(new Bytes(row.getBytes("attestation")))
                .label(row.getString("name")).created(Time.fromColumn(row.getObject("since", LocalDateTime.class)))
                .lastUsed(Time.fromColumn(Optional.ofNullable(row.getObject("last_used_at", LocalDateTime.class)).orElse(row.getObject("since", LocalDateTime.class)))).build();
    }
}
