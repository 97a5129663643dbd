package nl.veiligesteden.werkplek.attachments.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.attachments.Attachments.AttachmentItem;
import nl.veiligesteden.werkplek.attachments.LinkDraft;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.subjects.ui.Authors;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.subjects.Audience;

/** The files of a subject, with a small picture of photos, and the place to add some. */
public class AttachmentsCard extends Card {

    private final Supplier<List<AttachmentItem>> read;
    private final String place;
    private final Consumer<UUID> withdraw;
    private final Supplier<Instant> now;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(t("attachments.none"));
    /** What holds for all is said once. */
    private final Paragraph unscanned = new Paragraph();
    private final boolean scans;
    private List<AttachmentItem> shown;
    private FileField field;

    /**
     * @param place where downloads stand, such as {@code gemeente/hengelo}
     * @param scans whether what is added is looked at for viruses
     */
    AttachmentsCard(String place, boolean scans, Supplier<List<AttachmentItem>> read, Consumer<UUID> withdraw, Supplier<Instant> now) {
        super(t("attachments.title"));
        this.place = place;
        this.scans = scans;
        this.read = read;
        this.withdraw = withdraw;
        this.now = now;
        list.addClassNames("rows", "attachments");
        nothing.addClassNames("soft", "small");
        unscanned.setText(t(scans ? "attachments.none-scanned" : "attachments.no-scanner"));
        unscanned.addClassNames("soft", "small");
        add(nothing, list, unscanned);
        refresh();
    }

    void field(FileField place) {
        field = place;
        add(place);
    }

    /** Who reads what is added from now on. */
    public void readers(Function<Audience, String> readers) {
        if (field != null) {
            field.say(readers);
        }
    }

    /** Reads again what stands there. @return whether something else stands there now */
    public final boolean refresh() {
        List<AttachmentItem> files = read.get();
        if (files.equals(shown)) {
            return false;
        }
        shown = files;
        unscanned.setVisible(files.stream().noneMatch(AttachmentItem::scanned) && (!scans || files.stream().anyMatch(file -> file.address() == null)));
        list.removeAll();
        files.forEach(file -> list.add(line(file)));
        list.setVisible(!files.isEmpty());
        nothing.setVisible(files.isEmpty());
        return true;
    }

    private ListItem line(AttachmentItem file) {
        Div title = new Div(file.address() == null ? download(file) : link(file));
        title.addClassName("row-title");
        Span meta = new Span((file.address() == null ? Formats.bytes(file.size()) : LinkDraft.host(file.address())) + " · " + Authors.name(file.author(), file.scope()) + " · " + Formats.ago(file.at(), now.get())
                + (file.address() != null || file.scanned() || unscanned.isVisible() ? "" : " · " + t("attachments.not-scanned")));
        meta.addClassName("row-meta");
        Div main = new Div(title, meta);
        main.addClassName("row-main");
        ListItem line = new ListItem();
        if (file.pictured()) {
            // The name stands beside it.
            Image picture = new Image("bijlage/" + place + "/" + file.id() + "/klein", "");
            picture.addClassName("thumbnail");
            Div both = new Div(picture, main);
            both.addClassNames("row-main", "with-picture");
            line.add(both);
        } else {
            line.add(main);
        }
        if (file.audience() == Audience.INTERNAL) {
            line.add(new Badge(t("attachments.internal"), Tone.WARN, Shape.SQUARE));
        }
        if (file.mine()) {
            line.add(withdrawButton(file));
        }
        return line;
    }

    private Anchor download(AttachmentItem file) {
        Anchor name = new Anchor("bijlage/" + place + "/" + file.id(), file.name());
        name.setRouterIgnore(true);
        name.getElement().setAttribute("download", true);
        return name;
    }

    /** Leads out of the workspace, which tells the page there nothing of where one came from. */
    private static Anchor link(AttachmentItem link) {
        Anchor name = new Anchor(link.address(), link.name());
        name.setTarget(AnchorTarget.BLANK);
        name.getElement().setAttribute("rel", "noopener noreferrer");
        Span arrow = new Span(" ↗");
        arrow.getElement().setAttribute("aria-hidden", "true");
        name.add(arrow);
        Span elsewhere = new Span(" " + t("attachments.link.new-tab"));
        elsewhere.addClassName("visually-hidden");
        name.add(elsewhere);
        return name;
    }

    private Button withdrawButton(AttachmentItem file) {
        Button button = new RowButton(t("story.withdraw"), file.name(), () -> new Confirm(t("attachments.withdraw.question", file.name()),
                t("attachments.withdraw.consequence"), t("story.withdraw"), () -> withdraw.accept(file.id())).open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
