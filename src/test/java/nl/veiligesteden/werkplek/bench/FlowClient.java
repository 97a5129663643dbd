package nl.veiligesteden.werkplek.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A signed-in browser without a screen: speaks as Vaadin's client does, so that a page takes its real way through the server. */
final class FlowClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern GRID = Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-grid\"");

    private final URI base;
    private String cookie = "";
    private String securityKey;
    private String pushId;
    private WebSocket socket;
    private final AtomicInteger told = new AtomicInteger();
    private int ui;
    private int syncId;
    private int clientId;

    /** What came back: the bytes on the wire and the text in them. */
    record Answer(int bytes, String text) {
    }

    FlowClient(int port) {
        this.base = URI.create("http://localhost:" + port + "/");
    }

    FlowClient signIn(String email, String password) {
        send(HttpRequest.newBuilder(base.resolve("login")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + encode(email) + "&password=" + encode(password))));
        String text = send(HttpRequest.newBuilder(base.resolve("?v-r=init&location=&query="))).text();
        ui = Integer.parseInt(find(text, "\"v-uiId\":(\\d+)"));
        pushId = find(text, "\"Vaadin-Push-ID\":\"([^\"]+)\"");
        securityKey = find(text, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        navigate("toegankelijkheid", "");
        return this;
    }

    /** Opens a page within the application, as a click on a link does; a grid then asks for its first rows. */
    Answer navigate(String route, String query) {
        Answer page = rpc("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"","historyState":null,"trigger":"%s"}}"""
                .formatted(route, query, syncId == 0 ? "" : "client"));
        Matcher grid = GRID.matcher(page.text());
        if (!grid.find()) {
            return page;
        }
        Answer rows = rpc("""
                {"type":"publishedEventHandler","node":%s,"templateEventMethodName":"setViewportRange","templateEventMethodArgs":[0,25],"promise":-1}"""
                .formatted(grid.group(1)));
        return new Answer(page.bytes() + rows.bytes(), page.text() + rows.text());
    }

    /** Opens the web socket on which the server tells what changed, as each open page has one. */
    void listen() {
        String query = "v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true";
        socket = HTTP.newWebSocketBuilder().header("Cookie", cookie).buildAsync(URI.create(base.toString().replaceFirst("^http", "ws") + "VAADIN/push?" + query), new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                told.incrementAndGet();
                from.request(1);
                return null;
            }
        }).join();
    }

    /** How many messages the server sent by itself. */
    int told() {
        return told.get();
    }

    /** The browser is gone. */
    void close() {
        if (socket != null) {
            socket.abort();
        }
    }

    /** Fetches a file. */
    Answer fetch(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)));
    }

    private Answer rpc(String invocation) {
        Answer answer = send(HttpRequest.newBuilder(base.resolve("?v-r=uidl&v-uiId=" + ui)).header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString("{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                        .formatted(securityKey, invocation, syncId, clientId))));
        syncId = Integer.parseInt(find(answer.text(), "\"syncId\":(\\d+)"));
        clientId = Integer.parseInt(find(answer.text(), "\"clientId\":(\\d+)"));
        return answer;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.header("Accept-Encoding", "gzip").header("Cookie", cookie).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";")[0]);
            byte[] body = response.body();
            boolean packed = response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
            byte[] text = packed ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(response.statusCode() + " " + new String(text, StandardCharsets.UTF_8));
            }
            return new Answer(body.length, new String(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text.substring(0, Math.min(500, text.length())));
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
