package coop.workers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoneTwiceTest {

    private static final DoneTwice TWICE = new DoneTwice("funder_name", "funder_tie_pkey");

    @Test
    void aRefusalByOneOfItsConstraintsIsToldFromEveryOther() {
        assertThat(TWICE.is(new IllegalStateException(
                        "duplicate key value violates unique constraint \"funder_tie_pkey\"")))
                .isTrue();
        assertThat(TWICE.is(new IllegalStateException("null value in column \"name\" violates not-null constraint")))
                .isFalse();
    }

    @Test
    void aRefusalWithoutWordsIsNone() {
        assertThat(TWICE.is(new IllegalStateException())).isFalse();
    }
}
