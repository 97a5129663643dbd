package nl.veiligesteden.werkplek.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Token;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Where a calendar program reads a person's calendar, again and again. Whoever guesses gets the answer of an address that doesn't exist. */
@RestController
class CalendarEndpoint {

    /** What the most eager program asks. */
    private static final int READS = 60;
    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final String TYPE = "text/calendar;charset=utf-8";

    private final Calendars calendars;
    private final CalendarWriter writer;
    private final Cache<AccountId, Bucket> reads = Caffeine.newBuilder().expireAfterAccess(WHILE).maximumSize(100_000).build();

    CalendarEndpoint(Calendars calendars, CalendarWriter writer) {
        this.calendars = calendars;
        this.writer = writer;
    }

    /** Writes the headers itself: those that say that nothing is to be kept stand there already. */
    @GetMapping("/" + Calendars.PATH + "{file}")
    void read(@PathVariable String file, ServletWebRequest request) throws IOException {
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        Optional<Recipient> reader = file.endsWith(Calendars.ENDING) ? calendars.reader(new Token(file.substring(0, file.length() - Calendars.ENDING.length()))) : Optional.empty();
        if (reader.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        if (!reads.get(reader.get().account(), account -> Bucket.builder().addLimit(limit -> limit.capacity(READS).refillGreedy(READS, WHILE)).build()).tryConsume(1)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WHILE.toSeconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        byte[] calendar = writer.write(reader.get()).getBytes(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.checkNotModified("\"" + DigestUtils.md5DigestAsHex(calendar) + "\"")) {
            return;
        }
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"veilige-steden.ics\"");
        response.setContentLength(calendar.length);
        response.getOutputStream().write(calendar);
    }
}
