package nl.veiligesteden.werkplek.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * An employer's identity provider: Spring Authorization Server, in a process of its own. It knows whoever signs in there; what it says of them is what is typed as the user name:
 * {@code subject;claim=value;claim=value}.
 */
public final class EmployerProvider implements AutoCloseable {

    public static final String CLIENT = "werkplek";
    public static final String SECRET = "geheim-van-de-test";
    public static final String PASSWORD = "wachtwoord-bij-de-gemeente";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final String issuer;

    /** @param redirect where the workspace takes people back */
    public EmployerProvider(String redirect) throws IOException, InterruptedException {
        int port = freePort();
        // Not "localhost", so that its cookies are its own.
        issuer = "http://127.0.0.1:" + port;
        process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), EmployerProvider.class.getName(),
                String.valueOf(port), redirect)).redirectErrorStream(true).redirectOutput(new File("target/employer-provider.log")).start();
        HttpRequest configuration = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration")).timeout(Duration.ofSeconds(2)).build();
        Instant end = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, configuration)) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    throw new IllegalStateException("no identity provider; see target/employer-provider.log");
                }
                process.waitFor(Duration.ofMillis(100));
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    public String issuer() {
        return issuer;
    }

    /** These claims, signed with the provider's own key. */
    public String sign(String claims) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(issuer + "/test-sign?claims=" + URLEncoder.encode(claims, StandardCharsets.UTF_8))).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    public static void main(String... arguments) {
        new SpringApplicationBuilder(Provider.class).bannerMode(Banner.Mode.OFF)
                .properties("spring.config.location=optional:classpath:/none/", "provider.port=" + arguments[0], "provider.redirect=" + arguments[1]).run();
    }

    /** No configuration by name, or the workspaces under test would take it for their own. */
    @EnableWebSecurity
    static class Provider {

        @Bean
        TomcatServletWebServerFactory server(Environment environment) {
            return new TomcatServletWebServerFactory(environment.getRequiredProperty("provider.port", Integer.class));
        }

        @Bean
        ServletContextInitializer encoding() {
            return context -> context.setRequestCharacterEncoding(StandardCharsets.UTF_8.name());
        }

        /** Without a servlet behind them no filter is asked. */
        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
            http.oauth2AuthorizationServer(provider -> provider.oidc(Customizer.withDefaults()));
            http.authorizeHttpRequests(requests -> requests.requestMatchers("/test-sign").permitAll().anyRequest().authenticated()).formLogin(Customizer.withDefaults());
            return http.build();
        }

        @Bean
        UserDetailsService people() {
            return name -> User.withUsername(name).password("{noop}" + PASSWORD).roles("USER").build();
        }

        @Bean
        RegisteredClientRepository clients(Environment environment) {
            String redirect = environment.getRequiredProperty("provider.redirect");
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    // It would be kept with its secret in another form; the next question finds it as it was.
                }

                @Override
                public RegisteredClient findById(String id) {
                    return client(redirect);
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return CLIENT.equals(id) ? client(redirect) : null;
                }
            };
        }

        /** Asks the proof key (PKCE): a client without one is refused. */
        private static RegisteredClient client(String redirect) {
            return RegisteredClient.withId("1").clientId(CLIENT).clientSecret("{noop}" + SECRET).clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE).redirectUri(redirect).scope(OidcScopes.OPENID).scope(OidcScopes.EMAIL).scope(OidcScopes.PROFILE)
                    .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build()).build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return context -> {
                if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                    String[] said = context.getPrincipal().getName().split(";");
                    context.getClaims().subject(said[0]);
                    Stream.of(said).skip(1).map(claim -> claim.split("=", 2)).forEach(claim -> context.getClaims().claim(claim[0], value(claim)));
                }
            };
        }

        private static Object value(String[] claim) {
            return switch (claim[0]) {
                case "amr", "groups" -> List.of(claim[1].split(" "));
                case "email_verified" -> Boolean.valueOf(claim[1]);
                default -> claim[1];
            };
        }

        @Bean
        JWKSource<SecurityContext> keys() throws Exception {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(List.of(new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey((RSAPrivateKey) pair.getPrivate()).keyID("1").build())));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        /** Signs whatever claims it is sent, as the header says. */
        @Bean("/test-sign")
        HttpRequestHandler signs(JWKSource<SecurityContext> keys) {
            return (request, response) -> {
                JWTClaimsSet claims = claims(request.getParameter("claims"));
                SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("logout+jwt")).keyID("1").build(), claims);
                try {
                    token.sign(new RSASSASigner(keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).getFirst().toRSAKey()));
                } catch (JOSEException impossible) {
                    throw new IllegalStateException(impossible);
                }
                response.getWriter().write(token.serialize());
            };
        }

        private static JWTClaimsSet claims(String json) {
            try {
                return JWTClaimsSet.parse(json);
            } catch (ParseException unreadable) {
                throw new IllegalArgumentException(unreadable);
            }
        }

        @Bean
        AuthorizationServerSettings settings(Environment environment) {
            return AuthorizationServerSettings.builder().issuer("http://127.0.0.1:" + environment.getRequiredProperty("provider.port")).build();
        }
    }
}
