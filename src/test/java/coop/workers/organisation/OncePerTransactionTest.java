package coop.workers.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.testing.OfficeTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class OncePerTransactionTest {

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger read = new AtomicInteger();
    private final OncePerTransaction<Integer> value = new OncePerTransaction<>(read::incrementAndGet);

    private TransactionTemplate transaction;
    private TransactionTemplate another;

    @BeforeEach
    void transactions() {
        transaction = new TransactionTemplate(transactions);
        another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void eachTransactionReadsOnce() {
        transaction.executeWithoutResult(first -> {
            assertThat(value.get()).isEqualTo(1);
            assertThat(value.get()).isEqualTo(1);
        });

        transaction.executeWithoutResult(second -> assertThat(value.get()).isEqualTo(2));
    }

    @Test
    void outsideTransactionsItIsReadEachTime() {
        assertThat(value.get()).isEqualTo(1);
        assertThat(value.get()).isEqualTo(2);
    }

    @Test
    void whatHasChangedIsReadAnew() {
        transaction.executeWithoutResult(status -> {
            value.get();

            value.forget();

            assertThat(value.get()).isEqualTo(2);
        });
    }

    @Test
    void aTransactionWithinAnotherReadsForItselfAndLeavesTheOuterAsItWas() {
        transaction.executeWithoutResult(outer -> {
            assertThat(value.get()).isEqualTo(1);

            another.executeWithoutResult(inner -> assertThat(value.get()).isEqualTo(2));

            assertThat(value.get()).isEqualTo(1);
        });
    }
}
