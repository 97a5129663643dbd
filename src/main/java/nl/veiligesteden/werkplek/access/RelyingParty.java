package nl.veiligesteden.werkplek.access;

import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person's device is asked for a passkey (WebAuthn level 3), and whether its answer is right, by Spring Security's own implementation. The device has to make sure itself who holds it,
 * by a finger, a face or a PIN: so a passkey is two proofs in one. Passkeys are of the host by which people open the workspace, and open nothing at another.
 */
@Component
class RelyingParty {

    private static final String NAME = "Werkplek Veilige Steden";
    /** Of an answer; the largest that devices give is a quarter of it. */
    private static final int LONGEST = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final PasskeyPeople people;
    private final PasskeyStore store;
    private final Address address;

    RelyingParty(PasskeyPeople people, PasskeyStore store, Address address) {
        this.people = people;
        this.store = store;
        this.address = address;
    }

    PublicKeyCredentialCreationOptions beginCreating(SignedInUser user) {
        return operations().createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                UsernamePasswordAuthenticationToken.authenticated(user.account().value().toString(), null, user.getAuthorities())));
    }

    PublicKeyCredentialRequestOptions beginProving() {
        return operations().createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** For the browser. */
    static String json(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** Keeps what the device made. @throws InvalidInputException on {@code passkey} */
    void create(PublicKeyCredentialCreationOptions options, String answer, String name) {
        checked(() -> {
            PublicKeyCredential<AuthenticatorAttestationResponse> made = JSON.readValue(answer, new TypeReference<>() {
            });
            if (isHollow(made) || made.getResponse().getAttestationObject() == null) {
                throw new IllegalArgumentException("a part is missing");
            }
            return operations().registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, new RelyingPartyPublicKey(made, name)));
        }, answer);
    }

    /** @return whose it is. @throws InvalidInputException on {@code passkey} */
    UUID prove(PublicKeyCredentialRequestOptions options, String answer) {
        return PasskeyPeople.account(checked(() -> {
            PublicKeyCredential<AuthenticatorAssertionResponse> given = JSON.readValue(answer, new TypeReference<>() {
            });
            if (isHollow(given) || given.getResponse().getAuthenticatorData() == null || given.getResponse().getSignature() == null) {
                throw new IllegalArgumentException("a part is missing");
            }
            return operations().authenticate(new RelyingPartyAuthenticationRequest(options, given));
        }, answer).getId());
    }

    private static boolean isHollow(PublicKeyCredential<? extends AuthenticatorResponse> given) {
        return given == null || given.getRawId() == null || given.getResponse() == null || given.getResponse().getClientDataJSON() == null;
    }

    private static <T> T checked(Supplier<T> reading, String answer) {
        if (answer == null || answer.length() > LONGEST) {
            throw new InvalidInputException("passkey", "invalid.passkey");
        }
        try {
            return reading.get();
        } catch (IllegalArgumentException | WebAuthnException | JacksonException wrong) {
            throw new InvalidInputException("passkey", "invalid.passkey");
        }
    }

    /** Where it stands is known once it listens. */
    private WebAuthnRelyingPartyOperations operations() {
        URI here = URI.create(address.of(""));
        String origin = here.getScheme() + "://" + here.getAuthority();
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(people, store, PublicKeyCredentialRpEntity.builder().id(here.getHost()).name(NAME).build(), Set.of(origin));
        operations.setCustomizeCreationOptions(options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder().residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED).build()));
        operations.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
