package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import nl.veiligesteden.werkplek.access.Agents;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.Devices;
import nl.veiligesteden.werkplek.access.OwnAccount;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;

/** Where the person is or was signed in, and the way to end that, there or everywhere. */
class DevicesCard extends Card {

    private final Devices devices;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Div list = new Div();

    DevicesCard(Devices devices, OwnAccount accounts, CurrentUser currentUser, Clock clock) {
        super(t("sessions.title"));
        this.devices = devices;
        this.currentUser = currentUser;
        this.clock = clock;
        Button everywhere = new Button(t("sessions.end-all"), click -> new Confirm(t("sessions.end-all.question"), t("sessions.end-all.explanation"),
                t("sessions.end-all"), () -> accounts.signOutEverywhere(currentUser.require())).open());
        Div content = new Div(list, new Paragraph(t("sessions.explanation")), new Div(everywhere));
        content.addClassName("stack");
        add(content);
        show();
    }

    private void show() {
        list.removeAll();
        Rows rows = new Rows();
        devices.list(currentUser.require()).forEach(device -> {
            String agent = Agents.name(device.agent());
            String name = agent.isEmpty() ? t("devices.unknown") : agent;
            Div title = new Div(new Span(name));
            title.addClassName("line");
            if (device.here()) {
                title.add(new Badge(t("devices.here"), Tone.GOOD, Shape.FULL));
            }
            Component[] buttons = device.here() ? new Component[0] : new Component[] {new RowButton(t("devices.end"), name, () -> {
                devices.end(currentUser.require(), device.id());
                Toast.done(t("devices.ended", name));
                show();
            })};
            rows.row(title, t("devices.used", Formats.ago(device.lastAt(), clock.instant()), device.origin(), Formats.moment(device.firstAt())), buttons);
        });
        list.add(rows);
    }
}
