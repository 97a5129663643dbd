package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import java.time.LocalDate;
import java.util.Map;

/** Takes the table that stands beside it along as a picture. How dark a cell is drawn, from 0 to 4, stands in its attribute {@code data-shade}. */
@Tag("table-saving")
@JsModule("./design/table-saving.ts")
@Uses(Button.class)
public class TableSaving extends Component {

    /** @param asOf of which day the last figures are */
    public TableSaving(String title, LocalDate asOf) {
        getElement().setPropertyMap("chart", Map.of("title", title, "source", t("chart.source", Formats.date(asOf)), "day", asOf.toString()));
        getElement().setPropertyMap("texts", Map.of("png", t("chart.png"), "saved", t("chart.saved", "{0}")));
    }
}
