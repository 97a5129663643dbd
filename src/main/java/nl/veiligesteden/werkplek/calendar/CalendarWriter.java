package nl.veiligesteden.werkplek.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.access.Address;
import nl.veiligesteden.werkplek.shell.Wording;
import org.springframework.stereotype.Component;

/**
 * Writes a person's calendar as iCalendar (RFC 5545, with the name and refresh of RFC 7986, and what Outlook and Apple read instead). The same
 * entries make the same text, whenever it is fetched, so that programs see when nothing changed.
 */
@Component
class CalendarWriter {

    private static final String PRODUCT = "-//Veilige Steden//Werkplek//NL";
    /** RFC 5546 asks what is published for an organiser; this is how calendar programs themselves write that nobody is to be answered. */
    private static final URI NOBODY = URI.create("invalid:nomail");
    private static final Duration REFRESH = Duration.ofHours(4);
    private static final int DAYS_BACK = 31;
    private static final int YEARS_AHEAD = 2;

    private final List<CalendarSource> sources;
    private final Wording wording;
    private final Address address;
    private final Clock clock;

    CalendarWriter(List<CalendarSource> sources, Wording wording, Address address, Clock clock) {
        this.sources = List.copyOf(sources);
        this.wording = wording;
        this.address = address;
        this.clock = clock;
    }

    String write(Recipient reader) {
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        List<CalendarEntry> entries = sources.stream().flatMap(source -> source.entries(reader, today.minusDays(DAYS_BACK), today.plusYears(YEARS_AHEAD)).stream())
                .limit(CalendarSource.MOST).sorted(Comparator.comparing(CalendarWriter::uid)).toList();
        Calendar calendar = head(wording.say(reader.language(), "calendar.name"));
        // RFC 5545 knows no calendar without anything in it.
        if (entries.isEmpty() || entries.stream().anyMatch(entry -> entry.span() instanceof CalendarEntry.Hours)) {
            calendar.add(TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(Time.NETHERLANDS.getId()).getVTimeZone());
        }
        entries.forEach(entry -> calendar.add(event(entry, reader.language())));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Calendar head(String name) {
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", Time.NETHERLANDS.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        return calendar;
    }

    private VEvent event(CalendarEntry entry, Locale language) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(entry)));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence((int) Math.min(entry.version(), Integer.MAX_VALUE)));
        span(event, entry.span());
        event.add(new Organizer(new ParameterList(List.of(new Cn(wording.say(language, "calendar.name")))), NOBODY));
        String open = address.of(entry.path());
        event.add(new Summary(wording.say(language, entry.title(), CalendarWriter::line)));
        event.add(new Description(wording.say(language, entry.note(), CalendarWriter::line) + "\n" + open));
        event.add(new Url(URI.create(open)));
        if (!entry.place().isBlank()) {
            event.add(new Location(line(entry.place())));
        }
        // A due date keeps nobody from being invited.
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE"));
        return event;
    }

    /** Programs read the end as the first moment after. */
    private static void span(VEvent event, CalendarEntry.Span span) {
        switch (span) {
            case CalendarEntry.Days days -> {
                event.add(day(new DtStart<>(days.first())));
                event.add(day(new DtEnd<>(days.last().plusDays(1))));
            }
            case CalendarEntry.Hours hours -> {
                event.add(new DtStart<>(hours.from().atZone(Time.NETHERLANDS)));
                event.add(new DtEnd<>(hours.until().atZone(Time.NETHERLANDS)));
            }
        }
    }

    private static <T extends DateProperty<? extends Temporal>> T day(T property) {
        property.replace(Value.DATE);
        return property;
    }

    private static String uid(CalendarEntry entry) {
        return entry.kind() + "-" + entry.id() + "@werkplek.veiligesteden";
    }

    /** What ends a line or cannot be seen ends no property. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
