package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.overview.Waiting;
import nl.veiligesteden.werkplek.overview.Why;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** One thing that waits on a person, with its next step as a button. */
class WaitingRow extends ListItem {

    /** Where a word on how it goes is the next step; for all else one has to look first. */
    private static final Set<Why> TO_REPORT = Set.of(Why.BLOCKED, Why.OVERDUE, Why.DUE_SOON, Why.STALE);

    private final Button step;

    /** @param report opens the quick progress on it */
    WaitingRow(Waiting line, boolean withPlace, Instant now, Consumer<Waiting> report) {
        String path = path(line);
        Div title = new Div(new Anchor(path, line.title()));
        title.addClassName("row-title");
        Span meta = new Span(meta(line, withPlace, now));
        meta.addClassName("row-meta");
        Div main = new Div(title, meta);
        main.addClassName("row-main");
        boolean reports = TO_REPORT.contains(line.why());
        step = reports ? new Button(t("progress.button"), click -> report.accept(line))
                : new Button(t("waiting.step." + line.why()), click -> UI.getCurrent().navigate(path));
        step.setAriaLabel(reports ? t("progress.button.of", line.title()) : t("waiting.step.of", t("waiting.step." + line.why()), line.title()));
        if (!reports) {
            step.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(main, why(line), step);
    }

    void focus() {
        step.focus();
    }

    private static String path(Waiting line) {
        if (line.why() == Why.HELP) {
            return ItemsNavigation.helpRequest(line.id());
        }
        return line.scope() == Role.Scope.PARTNER ? ItemsNavigation.task(line.slug(), line.id()) : ItemsNavigation.item(line.slug(), line.id());
    }

    private static String meta(Waiting line, boolean withPlace, Instant now) {
        StringJoiner meta = new StringJoiner(" · ");
        if (withPlace) {
            meta.add(t("workspace.municipality", line.municipality()));
        }
        meta.add(t(line.kind()));
        if (line.partner() != null && line.scope() != Role.Scope.PARTNER) {
            meta.add(line.partner());
        }
        meta.add(line.why() == Why.STALE ? t("dashboard.last-update", Formats.ago(line.lastUpdateAt(), now))
                : Formats.due(line.dueOn(), LocalDate.ofInstant(now, Time.NETHERLANDS)));
        return meta.toString();
    }

    private static Badge why(Waiting line) {
        String words = t(line.why());
        return switch (line.why()) {
            case TO_CONFIRM -> new Badge(words, Tone.WARN, Shape.FULL);
            case DECLINED, RETURNED -> ItemBadges.handshake(line.handshake());
            case BLOCKED -> ItemBadges.status(line.status());
            case OVERDUE -> new Badge(words, Tone.BAD, Shape.DIAMOND);
            case HELP, TO_LIFT -> new Badge(words, Tone.BAD, Shape.OCTAGON);
            case TO_ANSWER -> new Badge(words, Tone.WARN, Shape.OPEN);
            case TO_DO, STEP -> new Badge(words, Tone.BUSY, Shape.HALF);
            case DUE_SOON -> new Badge(words, Tone.IDLE, Shape.TRIANGLE);
            case STALE, ORPHANED, UNATTENDED -> new Badge(words, Tone.WARN, Shape.DIAMOND);
            case MENTIONED -> new Badge(words, Tone.BUSY, Shape.FULL);
        };
    }
}
