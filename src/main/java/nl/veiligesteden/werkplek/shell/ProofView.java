package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.ProofNeededException;
import nl.veiligesteden.werkplek.access.RecentProof;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** Asks who it is before a file with data of people is given; then the file comes, and the person goes back to where they were. */
@Route("bewijs")
@PermitAll
class ProofView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE = "bestand";

    private final RecentProof recent;
    private final ProofDialog proof;

    ProofView(RecentProof recent, ProofDialog proof) {
        this.recent = recent;
        this.proof = proof;
        setId("inhoud");
        addClassName("page");
    }

    /** @param file its address within the workspace */
    static String path(String file) {
        return Paths.withQuery("bewijs", Map.of(FILE, List.of(file)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // Only what is given out here: nobody is led elsewhere.
        String file = event.getLocation().getQueryParameters().getSingleParameter(FILE).filter(address -> address.startsWith(SheetAnswer.PATH)).orElseThrow(NotFoundException::new);
        removeAll();
        add(new PageHeader(getPageTitle()));
        try {
            recent.require();
            give(file, "proof.file.ready");
        } catch (ProofNeededException old) {
            ask(file);
        }
    }

    private void ask(String file) {
        Button begin = new Button(t("proof.go"), click -> proof.open(() -> {
            UI.getCurrent().getPage().executeJs("window.location.assign($0)", file);
            removeAll();
            add(new PageHeader(getPageTitle()));
            give(file, "proof.file.given");
        }));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Card(t("proof.file"), new Paragraph(t("proof.file.explanation")), line(begin, back())));
    }

    private void give(String file, String told) {
        Anchor again = new Anchor(file, t(told + ".again"));
        again.setRouterIgnore(true);
        again.addClassName("as-button");
        Button back = back();
        add(new Card(t("proof.file"), new Paragraph(t(told)), line(again, back)));
        back.focus();
    }

    private static Button back() {
        Button back = new Button(t("proof.file.back"));
        back.getElement().executeJs("this.addEventListener('click', () => history.back())");
        return back;
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("line");
        return line;
    }

    @Override
    public String getPageTitle() {
        return t("proof.title");
    }
}
