package nl.veiligesteden.werkplek.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1500|1500", "12,5|12.5", "12.5|12.5", "0,125|0.125", "1 500|1500", "1.234,56|1234.56", "1,234.56|1234.56", "1.500.000|1500000", "−3|-3", "007|7", "1,50|1.5", "-0,25|-0.25"})
    void readsWhatCanBeReadInOneWay(String typed, String number) {
        assertThat(TypedNumber.written(TypedNumber.read(typed))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "1,500", "-12.345", "999,000"})
    void asksWhatMeansOneThingToSomeAndAnotherToOthers(String typed) {
        assertThatThrownBy(() -> TypedNumber.read(typed)).isInstanceOfSatisfying(InvalidInputException.class,
                invalid -> assertThat(invalid.messageKey()).isEqualTo("invalid.answer.number.either"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "12,5,5", "1.2.3", "1e9", "12 meldingen", "1234567890123456", "1,23456", "--3", "€ 12"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> TypedNumber.read(typed)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "1000", "10"})
    void writesRoundNumbersInFull(String number) {
        assertThat(TypedNumber.written(new BigDecimal(number))).isEqualTo(number);
    }
}
