package nl.veiligesteden.werkplek.duties;

import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.mail.MailLine;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.Words;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** An item as a line in a mail, with the ways to open it and to tell that it is on course. */
record ItemLine(ItemId id, String title, Role.Scope scope, String slug) {

    String path() {
        return scope == Role.Scope.PARTNER ? ItemsNavigation.task(slug, id) : ItemsNavigation.item(slug, id);
    }

    /** @param onCourse whether the reader can tell so */
    MailLine says(Words words, boolean onCourse) {
        List<MailLine.Link> links = new ArrayList<>(List.of(link(path(), "duty.open")));
        if (onCourse) {
            links.add(scope == Role.Scope.PARTNER ? link(ItemsNavigation.unchanged(slug, id), "duty.unchanged") : link(ItemsNavigation.onCourse(slug, id), "duty.on-course"));
        }
        return new MailLine(words, links);
    }

    MailLine leads(Words words, String path) {
        return new MailLine(words, List.of(link(path, "duty.open")));
    }

    private MailLine.Link link(String path, String key) {
        return new MailLine.Link(path, Words.of(key), Words.of("duty.link", Words.of(key), title));
    }
}
