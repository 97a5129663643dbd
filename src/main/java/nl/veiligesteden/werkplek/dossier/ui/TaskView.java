package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.attachments.ui.AttachmentCards;
import nl.veiligesteden.werkplek.attachments.ui.AttachmentsCard;
import nl.veiligesteden.werkplek.conversation.ui.StoryCard;
import nl.veiligesteden.werkplek.conversation.ui.StoryCards;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.design.ReasonDialog;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** One task as the partner sees it: what is asked, and four big buttons to answer. Done within a minute, with one thumb. */
@Route(WorkspaceRoute.PARTNER + ItemsNavigation.TASKS + "/:onderdeel")
@PermitAll
@ShowsPeople
class TaskView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ANSWER = "answer";

    private final Workspaces workspaces;
    private final PartnerTasks tasks;
    private final Drafts drafts;
    private final StoryCards stories;
    private final AttachmentCards attachments;
    private final Clock clock;
    private PartnerWorkspace workspace;
    private ItemId id;
    private PartnerTasks.Task task;
    private Slot<PartnerTasks.Task> request;
    private Slot<Handshake> answer;
    private StoryCard story;
    private AttachmentsCard files;

    TaskView(Workspaces workspaces, PartnerTasks tasks, Drafts drafts, StoryCards stories, AttachmentCards attachments, LiveUpdates live, Clock clock) {
        this.workspaces = workspaces;
        this.tasks = tasks;
        this.drafts = drafts;
        this.stories = stories;
        this.attachments = attachments;
        this.clock = clock;
        setId("inhoud");
        addClassNames("page", "partner-page");
        live.watch(this, () -> workspace, changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.partner(event, workspaces);
        id = WorkspaceRoute.item(event);
        show();
        if (event.getLocation().getQueryParameters().getSingleParameter(ItemsNavigation.ANSWER).filter(ItemsNavigation.UNCHANGED::equals).isPresent()
                && task.handshake().waitsOnPartner() && task.handshake() != Handshake.ASKED) {
            Confirm question = new Confirm(t("tasks.unchanged.question"), t("tasks.unchanged.explanation", task.title()), t("tasks.unchanged.yes"), () -> {
                tasks.unchanged(workspace, id);
                answered();
            }).calm().atHand();
            // Asked once: the address that stays opens the page as it is.
            question.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    Paths.showAs(ItemsNavigation.task(workspace.slug(), id));
                }
            });
            question.open();
        }
    }

    private void show() {
        task = tasks.task(workspace, id);
        request = new Slot<>(() -> task, this::request);
        // Made anew only when another answer is asked for: what was typed stays while the rest of the page keeps up.
        answer = new Slot<>(() -> task.handshake(), handshake -> handshake.waitsOnPartner() ? answer() : outcome());
        story = stories.of(workspace, Subject.of(id), task.municipality());
        files = attachments.of(workspace, Subject.of(id), task.municipality(), this::refresh);
        removeAll();
        add(request, answer, files, story);
    }

    private boolean refresh() {
        task = tasks.task(workspace, id);
        boolean changed = request.refresh();
        changed |= answer.refresh();
        changed |= files.refresh();
        return story.refresh() || changed;
    }

    private Div request(PartnerTasks.Task shown) {
        Div request = new Div(new PageHeader(shown.title()).crumbs(List.of(new PageHeader.Crumb(t("nav.my-tasks"), Paths.partner(workspace.slug())),
                new PageHeader.Crumb(shown.title(), null))).subtitle(ItemBadges.handshakeOfPartner(shown.handshake()), new Span(asked(shown))), new TaskRequest(t("item.request"), shown));
        request.addClassName("stack");
        return request;
    }

    private String asked(PartnerTasks.Task task) {
        String asked = t("tasks.asked-by", task.municipality());
        return task.dueOn() == null || !task.handshake().waitsOnPartner() ? asked
                : asked + " · " + t("time.due-by", Formats.dateAndDue(task.dueOn(), LocalDate.now(clock.withZone(Time.NETHERLANDS))));
    }

    /** What was answered, and the way to the next task that waits. */
    private Card outcome() {
        Card card = new Card(t("tasks.no-action"), new Paragraph(t("tasks.explanation." + task.handshake())));
        if ((task.handshake() == Handshake.DECLINED || task.handshake() == Handshake.REPORTED_DONE) && !task.handshakeNote().isBlank()) {
            card.add(new Paragraph(t("tasks.note." + task.handshake(), task.handshakeNote())));
        }
        if (task.handshake().waitsOnMunicipality()) {
            Button back = new Button(t("tasks.take-back"), click -> takeBack());
            back.setDisableOnClick(true);
            card.add(back);
        }
        KeptFields.left(keeper(), ANSWER).ifPresent(typed -> card.add(new Paragraph(t("tasks.typed", typed))));
        // What waits on the partner comes first.
        tasks.mine(workspace, new Page(0, 1)).stream().filter(next -> next.handshake().waitsOnPartner()).forEach(next ->
                card.add(new Paragraph(new Span(t("tasks.next", tasks.waiting(workspace)) + " "),
                        new Anchor(ItemsNavigation.task(workspace.slug(), next.id()), next.title()))));
        return card;
    }

    /** What was said stands in the field again. */
    private void takeBack() {
        String said = task.handshakeNote();
        tasks.takeBack(workspace, id);
        KeptFields.put(keeper(), ANSWER, said);
        Toast.done(t("tasks.taken-back"));
        refresh();
    }

    private Card answer() {
        TextArea note = new TextArea(t("tasks.note"));
        note.setWidthFull();
        note.setMinRows(3);
        PrivateText.watch(note);
        KeptFields kept = new KeptFields(keeper()).watch(ANSWER, note);
        FormErrors errors = new FormErrors().field("note", note);
        Consumer<Runnable> answered = deed -> {
            deed.run();
            kept.forget();
            note.clear();
            answered();
        };
        Button done = big(t("tasks.done"), errors, () -> answered.accept(() -> tasks.handIn(workspace, id, note.getValue())));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(attach(), done);
        buttons.addClassName("big-actions");
        if (task.handshake() == Handshake.ASKED) {
            buttons.add(big(t("tasks.accept"), errors, () -> answered.accept(() -> {
                tasks.accept(workspace, id);
                if (!note.getValue().isBlank()) {
                    tasks.report(workspace, id, ProgressDraft.note(null, null, note.getValue()));
                }
            })));
        } else {
            buttons.add(big(t("tasks.report"), errors, () -> answered.accept(() -> tasks.report(workspace, id,
                            ProgressDraft.note(task.status() == ItemStatus.PLANNED ? ItemStatus.IN_PROGRESS : null, null, note.getValue())))),
                    big(t("progress.unchanged"), errors, () -> answered.accept(() -> {
                        ProgressDraft.note(null, null, note.getValue()).checkTellsNothing();
                        tasks.unchanged(workspace, id);
                    })));
        }
        buttons.add(new Button(t("tasks.decline"), click -> decline(note)));
        Card card = new Card(t("tasks.answer"), note, buttons);
        card.addClassName("task-card");
        return card;
    }

    /** What was typed as an answer is likely the reason; when another reason is sent, that answer is kept. */
    private void decline(TextArea note) {
        KeptFields kept = new KeptFields(keeper());
        new ReasonDialog(t("tasks.decline"), t("tasks.decline.explanation", task.municipality()), t("tasks.decline.label"), t("tasks.decline.send"), words -> {
            if (!kept.watch("decline", words).hasRestored()) {
                words.setValue(note.getValue());
            }
        }, why -> {
            tasks.decline(workspace, id, why);
            kept.forget();
            if (why.equals(note.getValue())) {
                keeper().of(ANSWER).discard();
            }
            answered();
        }).open();
    }

    private DraftKeeper keeper() {
        return new DraftKeeper(drafts, workspace, "task:" + id.value());
    }

    /** Opens the camera or the files of the phone; what is added stands among the attachments below. */
    private static Button attach() {
        Button attach = new Button(t("tasks.attach"));
        attach.getElement().executeJs("""
                this.addEventListener('click', () => {
                    const upload = document.querySelector('.partner-page vaadin-upload');
                    upload.scrollIntoView({block: 'center'});
                    upload.shadowRoot.querySelector('input[type=file]').click();
                });""");
        return attach;
    }

    private static Button big(String text, FormErrors errors, Runnable deed) {
        Button button = new Button(text);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            errors.tryTo(deed);
            button.setEnabled(true);
        });
        return button;
    }

    private void answered() {
        Toast.done(t("tasks.answered"));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return task == null ? "" : task.title();
    }
}
