package nl.veiligesteden.werkplek.attachments.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.veiligesteden.werkplek.attachments.LinkDraft;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.files.FileKind;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.subjects.Audience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where files are chosen, dropped or photographed, several at once; what is refused says why in its own line, and can be tried again. */
class FileField extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FileField.class);
    private static final String AUDIENCE = "X-Audience";

    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>(t("attachments.audience"));
    private final Span whoReads = new Span();
    private Function<Audience, String> readers;
    private volatile Audience chosen;
    private final List<Audience> audiences;

    /** Takes a file in. */
    interface Intake {
        void take(Audience audience, String name, InputStream content) throws IOException;
    }

    /** Takes a link in. */
    interface LinkIntake {
        void take(Audience audience, LinkDraft link);
    }

    /**
     * @param readers who reads what is added for an audience, in words
     * @param most bytes of one file
     */
    FileField(Set<Audience> mayAdd, Function<Audience, String> readers, long most, Intake intake, LinkIntake links, Runnable added) {
        addClassName("composer");
        audiences = List.copyOf(EnumSet.copyOf(mayAdd));
        this.readers = readers;
        whoReads.addClassNames("soft", "small");
        whoReads.getElement().setAttribute("role", "status");
        audience.setItems(audiences);
        audience.setItemLabelGenerator(one -> t("attachments.for." + one));
        audience.setVisible(audiences.size() > 1);
        audience.addValueChangeListener(change -> {
            chosen = change.getValue();
            say(this.readers);
            setClassName("for-internal", chosen == Audience.INTERNAL);
        });
        audience.setValue(audiences.getFirst());
        Locale language = getLocale();
        Upload upload = new Upload(event -> take(event, intake, added, language));
        // What was taken in stands in the list of files; here remain those that were not.
        upload.getElement().executeJs("this.addEventListener('upload-success', event => {"
                + " this.files = this.files.filter(file => file !== event.detail.file); })");
        // A file travels beside the page and may overtake the choice of who reads it: the choice travels along.
        upload.getElement().executeJs("this.addEventListener('upload-request', event => event.detail.xhr.setRequestHeader($0,"
                + " [...$1.querySelectorAll('vaadin-radio-button')].findIndex(choice => choice.checked)))", AUDIENCE, audience.getElement());
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, most));
        upload.setAcceptedFileExtensions(Arrays.stream(FileKind.values()).flatMap(kind -> kind.extensions().stream()).map(end -> "." + end).toArray(String[]::new));
        upload.setI18n(texts(most));
        // The component itself knows one sentence for all refusals; the server's answer says which it is, before the component reads it out.
        upload.getElement().executeJs("this.addEventListener('upload-error', event => {"
                + " if (event.detail.xhr.status === 422) event.detail.file.error = JSON.parse(event.detail.xhr.responseText).rejected[0].reason; }, true)");
        // What the browser refuses at once never gets a line among the files.
        Div refused = new Div();
        refused.getElement().setAttribute("role", "alert");
        upload.addFileRejectedListener(event -> refused.add(new Banner(Tone.BAD, event.getFileName() + ": " + event.getErrorMessage())));
        upload.addStartedListener(event -> refused.removeAll());
        Span hint = new Span(t("attachments.hint", Formats.bytes(most)));
        hint.addClassNames("soft", "small");
        Button link = new Button(t("attachments.link.add"), click -> addLink(links, added));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        add(audience, whoReads, upload, refused, hint, link);
    }

    private void addLink(LinkIntake links, Runnable added) {
        Audience audienceNow = chosen;
        TextField address = new TextField(t("attachments.link.address"));
        address.setRequiredIndicatorVisible(true);
        address.setHelperText(t("attachments.link.hint"));
        TextField title = new TextField(t("attachments.link.title"));
        title.setHelperText(readers.apply(audienceNow));
        new FormDialog(t("attachments.link.add"), t("action.add"), new FormErrors().field("address", address).field("title", title), close -> {
            links.take(audienceNow, new LinkDraft(title.getValue(), address.getValue()));
            close.run();
            added.run();
        }, address, title).open();
    }

    /** Somebody else reads along by now, or no longer; for whom the files are, stays as it was chosen. */
    void say(Function<Audience, String> readersNow) {
        readers = readersNow;
        whoReads.setText(readers.apply(chosen));
    }

    /** Runs beside the page, not in it: the reason of a refusal is put in the language that the page had. */
    private void take(UploadEvent event, Intake intake, Runnable added, Locale language) {
        // The framework's answer leaves it to the server's default, which has no curly quotes.
        ((VaadinServletResponse) event.getResponse()).setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            intake.take(audience(event.getRequest().getHeader(AUDIENCE)), event.getFileName(), event.getInputStream());
            event.getUI().access(added::run);
        } catch (InvalidInputException refused) {
            event.reject(I18NProvider.translate(language, refused.messageKey()));
        } catch (IOException cutOff) {
            LOG.warn("a file did not come in whole", cutOff);
            event.reject(I18NProvider.translate(language, "file.refused.cut-off"));
        }
    }

    private Audience audience(String place) {
        return IntStream.range(0, audiences.size()).filter(index -> String.valueOf(index).equals(place)).mapToObj(audiences::get).findFirst().orElse(chosen);
    }

    private static UploadI18N texts(long most) {
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(t("attachments.choose")).setMany(t("attachments.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(t("attachments.drop")).setMany(t("attachments.drop")));
        texts.setError(new UploadI18N.Error().setFileIsTooBig(t("file.refused.size")).setIncorrectFileType(t("file.refused.kind"))
                .setTooManyFiles(t("file.refused.many")));
        texts.setUploading(new UploadI18N.Uploading().setStatus(new UploadI18N.Uploading.Status().setConnecting(t("attachments.connecting"))
                        .setStalled(t("attachments.stalled")).setProcessing(t("attachments.processing")).setHeld(t("attachments.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(t("attachments.remaining")).setUnknown(""))
                .setError(new UploadI18N.Uploading.Error().setServerUnavailable(t("file.refused.cut-off")).setUnexpectedServerError(t("file.refused.cut-off"))
                        .setForbidden(t("denied.role"))));
        texts.setFile(new UploadI18N.File().setRetry(t("attachments.retry")).setStart(t("attachments.start")).setRemove(t("attachments.dismiss")));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return texts;
    }
}
