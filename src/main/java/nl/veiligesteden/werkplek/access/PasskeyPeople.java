package nl.veiligesteden.werkplek.access;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose passkeys are. To a device a person is the id of the account, which tells nobody who it is. */
@Component
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    PasskeyPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES).putLong(account.getMostSignificantBits()).putLong(account.getLeastSignificantBits()).array());
    }

    static UUID account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(account(handle));
    }

    /** @param id of the account: a mail address changes */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String id) {
        return find(UUID.fromString(id));
    }

    private PublicKeyCredentialUserEntity find(UUID account) {
        return jdbc.sql("select email, name from account where id = :id").param("id", account)
                .query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder().id(handle(account)).name(row.getString("email")).displayName(row.getString("name")).build())
                .optional().orElse(null);
    }

    /** People are accounts, made by inviting them. */
    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException();
    }
}
