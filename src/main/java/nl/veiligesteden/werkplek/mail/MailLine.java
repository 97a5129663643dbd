package nl.veiligesteden.werkplek.mail;

import java.util.List;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.shell.Words;

/** A line of a mail's list: what it says, and where it leads. */
public record MailLine(Words words, List<Link> links) {

    /**
     * @param path within the workspace, without a slash before it
     * @param label what is read, such as "Bekijk"
     * @param whole what a screen reader says, such as "Bekijk: Verlichting": it begins with the label
     */
    public record Link(String path, Words label, Words whole) {
    }

    /** With the marks of {@link MailBody}. */
    String marked(Letters letters, Recipient reader) {
        StringBuilder marked = new StringBuilder(MailBody.point(letters.say(reader, words))).append('\n');
        links.forEach(link -> marked.append(MailBody.link(link.path(), letters.say(reader, link.label()), letters.say(reader, link.whole()))).append('\n'));
        return marked.toString();
    }
}
