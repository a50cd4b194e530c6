package coop.workers.demonstration;

import static coop.workers.demonstration.Cast.KWAME;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.money.FundDesk;
import coop.workers.money.FundDesk.NewFund;
import coop.workers.money.FundId;
import coop.workers.money.IncomeDesk;
import coop.workers.money.IncomeId;
import coop.workers.money.IncomeKind;
import coop.workers.money.NewIncome;
import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Grants and donations of two years: one for a purpose, with what was spent on it, and what people gave. */
@Component
@Profile("demonstration")
class ReceivingGifts implements Act {

    private final Diary diary;
    private final FundDesk funds;
    private final IncomeDesk incomes;
    private final Settings settings;
    private final CurrentActor currentActor;
    private final FundId mentors = FundId.random();

    ReceivingGifts(Diary diary, FundDesk funds, IncomeDesk incomes, Settings settings, CurrentActor currentActor) {
        this.diary = diary;
        this.funds = funds;
        this.incomes = incomes;
        this.settings = settings;
        this.currentActor = currentActor;
    }

    @Override
    public String name() {
        return "gifts";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void play() {
        diary.play(diary.empty()
                .note(520, "10:00", () -> gift(IncomeKind.GRANT, "Hollin Wood Foundation", 4_000, null, "Core costs"))
                .note(460, "11:30", () -> gift(IncomeKind.DONATION, "Supporters at the gathering", 380, null, "Bucket"))
                .note(290, "10:00", this::opensTheFund)
                .note(289, "10:20", () -> gift(IncomeKind.GRANT, "Rowan Trust", 6_000, mentors, "First instalment"))
                .note(230, "15:00", () -> spends(1_240, "Training of six mentors"))
                .note(160, "15:10", () -> spends(860, "Travel of mentors, spring"))
                .note(
                        120,
                        "09:50",
                        () -> gift(
                                IncomeKind.GRANT,
                                "Rowan Trust",
                                4_000,
                                mentors,
                                "Second instalment, after the first report"))
                .note(
                        80,
                        "14:10",
                        () -> gift(IncomeKind.DONATION, "Esme Okafor", 120, null, "Standing order of a year"))
                .note(60, "15:20", () -> spends(3_150, "Mentors’ days, summer"))
                .note(30, "14:20", () -> gift(IncomeKind.DONATION, "Supporters on the website", 265, null, "")));
    }

    private void opensTheFund() {
        asTreasurer(() -> funds.open(
                mentors,
                new NewFund(
                        "Mentors for new co-ops",
                        "To train mentors, and to pay them for time with co-ops in their first two years.",
                        "Rowan Trust",
                        null)));
    }

    private void gift(IncomeKind kind, String source, int pounds, @Nullable FundId fund, String note) {
        asTreasurer(() -> incomes.enter(
                IncomeId.random(),
                new NewIncome(kind, source, settings.today(), Money.ofPounds(pounds), fund, null, null, note)));
    }

    private void spends(int pounds, String what) {
        asTreasurer(() -> funds.spend(UUID.randomUUID(), mentors, settings.today(), Money.ofPounds(pounds), what));
    }

    private void asTreasurer(Runnable work) {
        currentActor.as(new Actor(KWAME.id(), KWAME.fullName(), KWAME.roles()), work);
        diary.writeDown();
    }
}
