package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.OneFile;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.plans.page.PlanPageReader;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.programme.Period;

/** The text of a page, pasted or in a file, and the period that it is the plan of. */
class ImportStart extends Card {

    private final PlanPageReader reader = new PlanPageReader();
    private final Select<Period> period = new Select<>();
    private final TextArea text = new TextArea(t("import.text"));
    private final Div answer = new Div();
    private final BiConsumer<Period, Reading.Read> next;

    /** @param keep keeps what was typed */
    ImportStart(List<Period> periods, Period chosen, String kept, Consumer<String> keep, BiConsumer<Period, Reading.Read> next) {
        super(t("import.source"));
        this.next = next;
        period.setLabel(t("import.period"));
        period.setItems(periods);
        period.setItemLabelGenerator(Period::name);
        period.setValue(chosen);
        text.setWidthFull();
        text.setMinRows(10);
        text.setMaxRows(22);
        text.setHelperText(t("import.text.hint"));
        text.setValue(kept);
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.addValueChangeListener(change -> keep.accept(text.getValue()));
        Button look = new Button(t("import.look"), click -> read(text.getValue()));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        answer.addClassName("stack");
        Div content = new Div(period, text, answer, new Div(look), new H3(t("import.file")), new Paragraph(t("import.file.hint")), upload());
        content.addClassNames("stack", "import-start");
        add(content);
    }

    private OneFile upload() {
        return new OneFile(new OneFile.Words(t("import.file.choose"), t("import.refused.TOO_LARGE"), t("import.refused.WRONG_TYPE")), PlanPageReader.MAX_BYTES,
                new String[] {".txt", ".html", ".htm", ".docx"}, this::receive, this::say);
    }

    /** Reads no more than it takes to know that a file is too large: what the browser promised is not asked. Read beside the page, which goes on. */
    private void receive(UploadEvent event) throws IOException {
        Reading reading = reader.read(event.getInputStream().readNBytes(PlanPageReader.MAX_BYTES + 1), event.getFileName());
        event.getUI().access(() -> read(reading));
    }

    private void read(String pasted) {
        Reading reading = reader.readText(pasted);
        boolean read = reading instanceof Reading.Read;
        text.setInvalid(!read);
        read(reading);
        if (!read) {
            text.focus();
        }
    }

    private void read(Reading reading) {
        answer.removeAll();
        switch (reading) {
            case Reading.Read read -> {
                text.setInvalid(false);
                next.accept(period.getValue(), read);
            }
            case Reading.Unrecognised unrecognised -> offer(unrecognised.asText());
            case Reading.Refused refused -> say(t("import.refused." + refused.reason()));
        }
    }

    /** Text that is not recognised is no dead end: all of it goes on as text, and the person says what it is. */
    private void offer(Reading.Read asText) {
        say(t("import.unrecognised"));
        Button goOn = new Button(t("import.by-hand"), click -> next.accept(period.getValue(), asText));
        answer.add(goOn);
    }

    private void say(String why) {
        answer.removeAll();
        answer.add(new Banner(Tone.BAD, why));
    }
}
