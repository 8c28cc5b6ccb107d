package dev.proviso.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "at least 30 days,30",
        "thirty (30) days before,30",
        "one month,30",
        "seven (7) days after release,7",
        "two weeks' notice,14",
        "in good time,1"
    })
    void tellsTheDaysHoweverTheyAreWorded(String words, int days) {
        assertThat(Period.days(words)).isEqualTo(days);
    }

    @Test
    void noNoticeIsNoDay() {
        assertThat(Period.days(null)).isZero();
    }
}
