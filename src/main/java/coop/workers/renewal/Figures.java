package coop.workers.renewal;

import coop.workers.money.LabourCosts;
import coop.workers.money.Subscription;
import coop.workers.money.SubscriptionTariff;
import coop.workers.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a member says it will pay for a year: how often it was asked, what it declared, what it was asked back, what was granted. */
@Embeddable
class Figures {

    @Embedded
    private @Nullable Declaration declaration;

    @Column(name = "declared_by")
    private @Nullable String declaredBy;

    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    @Column(name = "declared_for_member")
    private boolean declaredForMember;

    /** Nobody declared it: it is what was declared the year before. */
    @Column(name = "carried_over")
    private boolean carriedOver;

    private @Nullable String question;

    @Column(name = "asked_by")
    private @Nullable String askedBy;

    private @Nullable String answer;

    @Embedded
    private @Nullable Grant grant;

    private int reminders;

    private int talks;

    /** Nothing is said yet. */
    protected Figures() {}

    /** What was agreed when the member was admitted. */
    static Figures agreed(Declaration declaration, @Nullable Grant grant) {
        var figures = new Figures();
        figures.declaration = declaration;
        figures.grant = grant;
        return figures;
    }

    void remind() {
        reminders++;
    }

    void talk() {
        talks++;
    }

    void declare(Declaration declared, String by, boolean forMember, Instant at) {
        declaration = declared;
        declaredBy = by;
        declaredForMember = forMember;
        declaredAt = at;
    }

    void carryOver(EarlierYear before) {
        declaration = Declaration.inFull(before.labourCosts()
                .orElseThrow(() -> new IllegalArgumentException("Nothing was declared for " + before.year())));
        carriedOver = true;
    }

    void prepareQuestion(String text, String by) {
        question = text;
        askedBy = by;
    }

    String preparedQuestion() {
        return Objects.requireNonNull(question, "there is no question");
    }

    void answer(String text, @Nullable Declaration corrected, Instant at) {
        answer = text;
        if (corrected != null) {
            declaration = corrected;
            declaredAt = at;
        }
    }

    void offer(Money net, String reason) {
        declaration = declaration().orElseThrow().offering(net, reason);
    }

    void decide(Grant decided) {
        grant = decided;
    }

    /** What was offered if that was granted, else by the tariff on what was declared; empty while nothing is. */
    Optional<Subscription> subscription(SubscriptionTariff tariff) {
        return declaration().map(declared -> declared.offer()
                .filter(net -> grant == null || grant.granted())
                .map(tariff::offered)
                .orElseGet(() -> tariff.on(declared.labourCosts().orElse(new LabourCosts(Money.ZERO, Money.ZERO)))));
    }

    boolean paysWhatItCan() {
        return declaration().flatMap(Declaration::offer).isPresent() && grant != null && grant.granted();
    }

    Optional<Declaration> declaration() {
        return Optional.ofNullable(declaration);
    }

    Optional<Grant> grant() {
        return Optional.ofNullable(grant);
    }

    @Nullable String declaredBy() {
        return declaredBy;
    }

    @Nullable Instant declaredAt() {
        return declaredAt;
    }

    boolean declaredForMember() {
        return declaredForMember;
    }

    boolean carriedOver() {
        return carriedOver;
    }

    @Nullable String question() {
        return question;
    }

    @Nullable String askedBy() {
        return askedBy;
    }

    @Nullable String answer() {
        return answer;
    }

    int reminders() {
        return reminders;
    }

    int talks() {
        return talks;
    }
}
