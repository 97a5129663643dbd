package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.shared.Time;

/** A date, written the Dutch way and read in any usual way. */
public class DateField extends DatePicker {

    /** A date as somebody writes it, such as in a sheet; nothing for what is no date. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        return SpokenDate.read(typed, today);
    }

    public DateField(String label) {
        super(label);
        setLocale(T.locale());
        // The calendar opens from its button: while someone types a date, Tab leads to the next field and not into a calendar.
        setAutoOpen(false);
        DatePickerI18n texts = new DatePickerI18n();
        texts.setFirstDayOfWeek(1);
        texts.setToday(t("date.today"));
        texts.setCancel(t("action.cancel"));
        texts.setMonthNames(Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, T.locale())).toList());
        List<DayOfWeek> days = List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        texts.setWeekdays(days.stream().map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, T.locale())).toList());
        texts.setWeekdaysShort(days.stream().map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, T.locale())).toList());
        texts.setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d/M/yyyy", "yyyy-MM-dd");
        texts.setBadInputErrorMessage(t("date.bad"));
        setI18n(texts);
        setFallbackParser(typed -> SpokenDate.read(typed, LocalDate.now(Time.NETHERLANDS)).map(Result::ok).orElseGet(() -> Result.error(t("date.bad"))));
    }
}
