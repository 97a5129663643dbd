package nl.veiligesteden.werkplek.conversation.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.conversation.StoryEntry;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.ui.Authors;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.Reasons;

/** One entry of a story. What is meant for few says so in words and by its edge, not by colour alone. */
class StoryLine extends ListItem {

    private static final Set<String> LONG = Set.of("description", "contribution");

    /** @param actions what the author may do with the own words */
    StoryLine(StoryEntry entry, Instant now, CommentActions actions, ChangeTexts texts) {
        switch (entry) {
            case StoryEntry.Progress progress -> progress(progress, now, texts);
            case StoryEntry.Message message -> message(message, now, actions);
            case StoryEntry.File file -> file(file, now);
            case StoryEntry.Edit edit -> edit(edit, now, texts);
        }
    }

    private void progress(StoryEntry.Progress entry, Instant now, ChangeTexts texts) {
        Div states = line();
        if (entry.unchanged()) {
            states.add(ItemBadges.unchanged());
        } else if (entry.handshake() != null) {
            states.add(ItemBadges.handshake(entry.handshake()));
        } else if (entry.before() != entry.status()) {
            states.add(ItemBadges.status(entry.before()), new Span("→"), ItemBadges.status(entry.status()));
        } else {
            states.add(ItemBadges.status(entry.status()));
        }
        if (entry.health() != null && !entry.unchanged()) {
            states.add(ItemBadges.health(entry.health()));
        }
        if (entry.percentage() != null && !entry.unchanged()) {
            states.add(new Span(entry.percentage() + "%"));
        }
        add(states, who(entry, entry.scope(), now));
        if (!entry.reason().isBlank()) {
            add(note(Reasons.told(entry.reason(), entry.liftedBy(), entry.reviewOn(), false)));
        }
        if (!entry.note().isBlank()) {
            add(note(entry.note()));
        }
        entry.changes().stream().filter(change -> ChangeTexts.tells("item.edited", change)).map(change -> change(change, texts)).forEach(this::add);
    }

    private void message(StoryEntry.Message entry, Instant now, CommentActions actions) {
        addClassNames("said", "for-" + entry.audience().name().toLowerCase());
        Div head = line();
        head.add(who(entry, entry.scope(), now));
        if (entry.audience() != Audience.SHARED) {
            head.add(new Badge(t(entry.audience()), entry.audience() == Audience.INTERNAL ? Tone.WARN : Tone.BUSY,
                    entry.audience() == Audience.INTERNAL ? Shape.SQUARE : Shape.DIAMOND));
        }
        add(head);
        if (entry.withdrawn()) {
            Div gone = note(t("story.withdrawn"));
            gone.addClassName("soft");
            add(gone);
            return;
        }
        add(note(entry.content()));
        Div foot = line();
        if (!entry.mentions().isEmpty()) {
            Span named = new Span(entry.mentions().stream().map(name -> "@" + name).collect(Collectors.joining(" ")));
            named.addClassName("mentions");
            foot.add(named);
        }
        if (entry.editedAt() != null) {
            Div earlier = new Div();
            entry.earlier().forEach(text -> earlier.add(note(text)));
            foot.add(new Details(t("story.edited", Formats.ago(entry.editedAt(), now)), earlier));
        }
        if (entry.mine()) {
            foot.add(actions.of(entry));
        }
        add(foot);
    }

    private void file(StoryEntry.File entry, Instant now) {
        Div what = line();
        what.add(new Span(t((entry.link() ? "story.link" : "story.file") + (entry.withdrawn() ? ".withdrawn" : ""), entry.name())));
        if (entry.audience() == Audience.INTERNAL) {
            what.add(new Badge(t("attachments.internal"), Tone.WARN, Shape.SQUARE));
        }
        add(what, who(entry, entry.scope(), now));
    }

    private void edit(StoryEntry.Edit entry, Instant now, ChangeTexts texts) {
        Div what = line();
        what.add(new Span(t("story.action." + (ChangeTexts.KNOWN.contains(entry.action()) ? entry.action() : "item.edited"), step(entry))));
        add(what, who(entry, Role.Scope.MUNICIPALITY, now));
        entry.changes().stream().filter(change -> ChangeTexts.tells(entry.action(), change)).map(change -> change(change, texts)).forEach(this::add);
    }

    /** The step that was added, worded, ticked or removed; empty where it is about none. */
    private static String step(StoryEntry.Edit entry) {
        return entry.changes().stream().filter(change -> change.field().equals("step")).map(change -> change.after().isEmpty() ? change.before() : change.after())
                .findFirst().orElse("");
    }

    private static Component change(Change change, ChangeTexts texts) {
        String field = t("conflict.field." + change.field());
        if (LONG.contains(change.field())) {
            Div pair = new Div(new Div(new Span(t("import.before")), new Prose(change.before())), new Div(new Span(t("import.after")), new Prose(change.after())));
            pair.addClassName("conflict");
            return new Details(t("story.changed", field), pair);
        }
        Div line = new Div(t("story.from-to", field, texts.show(change.field(), change.before()), texts.show(change.field(), change.after())));
        line.addClassName("change");
        return line;
    }

    private static Span who(StoryEntry entry, Role.Scope scope, Instant now) {
        Span who = new Span(Authors.name(entry.author(), scope) + " · " + Formats.ago(entry.at(), now));
        who.addClassName("who");
        who.getElement().setAttribute("title", Formats.moment(entry.at()));
        return who;
    }

    private static Div note(String text) {
        Div note = new Div(text);
        note.addClassName("note");
        return note;
    }

    private static Div line() {
        Div line = new Div();
        line.addClassName("line");
        return line;
    }
}
