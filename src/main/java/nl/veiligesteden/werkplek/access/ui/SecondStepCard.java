package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.SecondStep;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;

/** The second step of signing in: set up in a minute, with codes to write down, renewed and turned off with a code. */
class SecondStepCard extends Card {

    private final SecondStep secondStep;
    private final CurrentUser currentUser;
    private final Div content = new Div();

    SecondStepCard(SecondStep secondStep, CurrentUser currentUser) {
        super(t("second-step.title"));
        this.secondStep = secondStep;
        this.currentUser = currentUser;
        content.addClassName("stack");
        add(content);
        show();
    }

    private void show(Component... first) {
        content.removeAll();
        content.add(first);
        boolean on = secondStep.isOn(currentUser.require());
        if (!on) {
            Button begin = new Button(t("second-step.begin"), click -> begin());
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            content.add(new Paragraph(t("second-step.explanation")), new Div(begin));
            return;
        }
        int left = secondStep.codesLeft(currentUser.require());
        Div state = new Div(new Badge(t("second-step.on"), Tone.GOOD, Shape.FULL), new Text(t("second-step.codes-left", left)));
        state.addClassName("line");
        Button renew = new Button(t("second-step.renew"), click -> ask(t("second-step.renew"), code -> show(codes(secondStep.renewCodes(currentUser.require(), code)))));
        Button off = new Button(t("second-step.off"), click -> ask(t("second-step.off"), code -> {
            secondStep.turnOff(currentUser.require(), code);
            Toast.done(t("second-step.is-off"));
            show();
        }));
        off.addThemeVariants(ButtonVariant.ERROR);
        Div buttons = new Div(renew, off);
        buttons.addClassName("line");
        content.add(state, buttons);
    }

    private void begin() {
        SecondStep.Setup setup = secondStep.begin(currentUser.require());
        Image picture = new Image(setup.picture(), t("second-step.picture"));
        picture.addClassName("qr");
        Code secret = new Code(setup.secret().replaceAll("(.{4})(?=.)", "$1 "));
        secret.addClassName("secret");
        TextField code = codeField();
        FormErrors errors = new FormErrors().field("code", code);
        SaveButton on = new SaveButton(t("second-step.turn-on"), errors, () -> {
            List<String> codes = secondStep.turnOn(currentUser.require(), setup, code.getValue());
            Toast.done(t("second-step.is-on"));
            show(codes(codes));
        }, () -> !code.isAttached());
        on.onControlEnter();
        on.onEnterIn(code);
        ListItem scan = new ListItem(new Text(t("second-step.scan")), new Div(picture), new Text(t("second-step.type")), new Div(secret));
        OrderedList steps = new OrderedList(new ListItem(t("second-step.install")), scan, new ListItem(new Text(t("second-step.tell")), new Div(code)));
        steps.addClassName("steps");
        Div buttons = new Div(on, new Button(t("action.cancel"), click -> show()));
        buttons.addClassName("line");
        content.removeAll();
        content.add(steps, buttons);
        code.focus();
    }

    /** Told once: whoever leaves this page without them can make others. */
    private Component codes(List<String> codes) {
        UnorderedList list = new UnorderedList();
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        list.addClassName("recovery-codes");
        String file = t("second-step.codes.file") + "\r\n\r\n" + String.join("\r\n", codes) + "\r\n";
        Anchor download = new Anchor();
        download.setText(t("second-step.codes.download"));
        // Made of ours alone; the codes are kept nowhere from which a server could give them out.
        download.setUnsafeHref("data:text/plain;charset=utf-8;base64," + Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8)));
        download.getElement().setAttribute("download", "herstelcodes-werkplek.txt");
        download.setRouterIgnore(true);
        download.addClassName("as-button");
        Div told = new Div(new Banner(Tone.WARN, t("second-step.codes.keep")), list, new Div(download));
        told.addClassName("stack");
        return told;
    }

    private void ask(String title, Consumer<String> deed) {
        TextField code = codeField();
        new FormDialog(title, title, new FormErrors().field("code", code), close -> {
            deed.accept(code.getValue());
            close.run();
        }, new Paragraph(t("second-step.ask")), code).open();
    }

    private static TextField codeField() {
        TextField code = new TextField(t("code.field"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        return code;
    }
}
