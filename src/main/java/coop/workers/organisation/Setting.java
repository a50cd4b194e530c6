package coop.workers.organisation;

import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A thing the office may change without a developer: its key, its kind and what the software ships. Sources: DOMAIN.md,
 * "Setting". Labels, explanations and how a value is written are texts {@code organisation.setting.<key>.label}, {@code .help}
 * and {@code .value}, which is also given 1 where the value is one and 2 where it is several.
 *
 * @param <T> the type of its value
 */
public record Setting<T extends Comparable<T>>(String key, Class<T> type, T shipped, T least, T most) {

    private static final String YES = "yes";
    private static final String NO = "no";

    public static final Setting<Money> SHARE_VALUE =
            new Setting<>("share-value", Money.class, Money.ofPounds(1), Money.ofPence(1), Money.ofPounds(1000));
    /** Share of labour costs, per cent: 0.1 is one thousandth. */
    public static final Setting<BigDecimal> SUBSCRIPTION_RATE = new Setting<>(
            "subscription-rate", BigDecimal.class, new BigDecimal("0.1"), BigDecimal.ZERO, new BigDecimal("10"));

    public static final Setting<Money> SUBSCRIPTION_FLOOR =
            new Setting<>("subscription-floor", Money.class, Money.ofPounds(150), Money.ZERO, Money.ofPounds(100_000));
    /** Members of the asked group who must answer before a round can decide. */
    public static final Setting<Integer> CONSENT_QUORUM = new Setting<>("consent-quorum", Integer.class, 4, 1, 50);

    public static final Setting<Integer> CONSENT_ROUNDS = new Setting<>("consent-rounds", Integer.class, 3, 1, 10);
    /** Does whoever has said nothing by the close of a round count as consenting? Silence is not consent, unless settled so. */
    public static final Setting<Boolean> CONSENT_SILENCE =
            new Setting<>("consent-silence", Boolean.class, false, false, true);
    /** May members stand aside: neither consent nor object? */
    public static final Setting<Boolean> CONSENT_STAND_ASIDE =
            new Setting<>("consent-stand-aside", Boolean.class, false, false, true);
    /** Does a change of a process need the consent of the group that owns it? Otherwise a second owner agrees. */
    public static final Setting<Boolean> CHANGE_BY_CONSENT =
            new Setting<>("consent-to-changes", Boolean.class, true, false, true);
    /** Months from a decision to its review. */
    public static final Setting<Integer> DECISION_REVIEW_MONTHS =
            new Setting<>("decision-review-months", Integer.class, 12, 1, 120);
    /** Days a resume link or an applicant's window stays open. */
    public static final Setting<Integer> WINDOW_DAYS = new Setting<>("window-days", Integer.class, 90, 1, 730);
    /** Months a refused application is kept. */
    public static final Setting<Integer> KEEP_REFUSED_MONTHS =
            new Setting<>("keep-refused-months", Integer.class, 12, 1, 120);
    /** Months a request or a complaint of somebody about their data is kept after it was answered. */
    public static final Setting<Integer> KEEP_REQUESTS_MONTHS =
            new Setting<>("keep-requests-months", Integer.class, 36, 1, 120);
    /** Months a change of a process is kept after it was published or given back; why a version came stays with it. */
    public static final Setting<Integer> KEEP_CHANGES_MONTHS =
            new Setting<>("keep-changes-months", Integer.class, 72, 1, 240);
    /** Days a private link is kept after it has ended; only its hash and what it opened. */
    public static final Setting<Integer> KEEP_ENDED_LINKS_DAYS =
            new Setting<>("keep-ended-links-days", Integer.class, 7, 0, 365);
    /** Years a former member's entry is kept. */
    public static final Setting<Integer> KEEP_FORMER_YEARS =
            new Setting<>("keep-former-years", Integer.class, 10, 1, 100);
    /** Months attendance is kept. */
    public static final Setting<Integer> KEEP_ATTENDANCE_MONTHS =
            new Setting<>("keep-attendance-months", Integer.class, 24, 1, 240);
    /** Years accounts are kept. */
    public static final Setting<Integer> KEEP_ACCOUNTS_YEARS =
            new Setting<>("keep-accounts-years", Integer.class, 6, 6, 100);
    /** Days after a declaration in which an election may be challenged; its ballots are kept until then. */
    public static final Setting<Integer> KEEP_BALLOTS_DAYS =
            new Setting<>("keep-ballots-days", Integer.class, 28, 1, 730);
    /** Months a nomination is kept after its election; who stood and who was elected stays with the count. */
    public static final Setting<Integer> KEEP_NOMINATIONS_MONTHS =
            new Setting<>("keep-nominations-months", Integer.class, 12, 1, 120);
    /** Months a bid for money that came to nothing is kept; what was asked for and what we learned stays. */
    public static final Setting<Integer> KEEP_BIDS_MONTHS =
            new Setting<>("keep-bids-months", Integer.class, 24, 1, 240);
    /** Seats on the board (model rules: seven). */
    public static final Setting<Integer> BOARD_SEATS = new Setting<>("board-seats", Integer.class, 7, 1, 50);
    /** Clear days before a general meeting by which members are told of it (model rules: fourteen). */
    public static final Setting<Integer> MEETING_NOTICE_CLEAR_DAYS =
            new Setting<>("meeting-notice-clear-days", Integer.class, 14, 1, 90);
    /** Per cent of the members that have to be present at a general meeting, two at least. */
    public static final Setting<Integer> MEETING_QUORUM_PERCENT =
            new Setting<>("meeting-quorum-percent", Integer.class, 10, 1, 100);
    /** May somebody cast a member's vote at a general meeting in place of who usually does? */
    public static final Setting<Boolean> MEETING_PROXIES =
            new Setting<>("meeting-proxies", Boolean.class, true, false, true);
    /** Clear days before a general meeting by which a proxy is to be received in writing. */
    public static final Setting<Integer> MEETING_PROXY_CLEAR_DAYS =
            new Setting<>("meeting-proxy-clear-days", Integer.class, 2, 0, 30);
    /** Months before the meeting at which an election ends by which members are told that there will be one. */
    public static final Setting<Integer> ELECTION_ANNOUNCED_MONTHS =
            new Setting<>("election-announced-months", Integer.class, 3, 0, 12);
    /** Months from that announcement to the first nomination. */
    public static final Setting<Integer> ELECTION_BEFORE_NOMINATIONS_MONTHS =
            new Setting<>("election-before-nominations-months", Integer.class, 1, 0, 6);
    /** Days in which candidates may be nominated. */
    public static final Setting<Integer> ELECTION_NOMINATION_DAYS =
            new Setting<>("election-nomination-days", Integer.class, 28, 1, 120);
    /** Days from the close of nominations and of the roll to the ballot. */
    public static final Setting<Integer> ELECTION_PREPARATION_DAYS =
            new Setting<>("election-preparation-days", Integer.class, 7, 1, 60);
    /** Days in which members may vote. */
    public static final Setting<Integer> ELECTION_BALLOT_DAYS =
            new Setting<>("election-ballot-days", Integer.class, 14, 1, 60);
    /** Days from the close of the ballot to the meeting, in which it is counted. */
    public static final Setting<Integer> ELECTION_COUNT_DAYS =
            new Setting<>("election-count-days", Integer.class, 2, 2, 30);
    /** Words that a candidate's statement may have. */
    public static final Setting<Integer> ELECTION_STATEMENT_WORDS =
            new Setting<>("election-statement-words", Integer.class, 300, 50, 2000);
    /** Days from invoice to due date. */
    public static final Setting<Integer> PAYMENT_TERM_DAYS =
            new Setting<>("payment-term-days", Integer.class, 30, 1, 365);
    /** Days before its renewal date that a member is asked what it will pay. */
    public static final Setting<Integer> RENEWAL_NOTICE_DAYS =
            new Setting<>("renewal-notice-days", Integer.class, 42, 1, 180);
    /** Months after the due date that the board is asked about a subscription that is not paid. */
    public static final Setting<Integer> ARREARS_MONTHS = new Setting<>("arrears-months", Integer.class, 3, 1, 24);

    /** Months in which a group met that count towards how somebody takes part. */
    public static final Setting<Integer> PARTICIPATION_MONTHS =
            new Setting<>("participation-months", Integer.class, 3, 1, 24);
    /** Months after which it is thought about again whether somebody is invited, or asked how they are. */
    public static final Setting<Integer> PARTICIPATION_AGAIN_MONTHS =
            new Setting<>("participation-again-months", Integer.class, 6, 1, 60);

    /** Work is due soon from so many days before its date. */
    public static final Setting<Integer> URGENT_SOON_DAYS = new Setting<>("urgent-soon-days", Integer.class, 3, 1, 60);
    /** Work is critically overdue when it is more than so many days late. */
    public static final Setting<Integer> URGENT_CRITICAL_DAYS =
            new Setting<>("urgent-critical-days", Integer.class, 7, 1, 180);

    /** Minutes in which work that was handed in can be undone; none of it takes effect before. Zero switches it off. */
    public static final Setting<Integer> UNDO_MINUTES = new Setting<>("undo-minutes", Integer.class, 3, 0, 60);

    public static final List<Setting<?>> ALL = List.of(
            SHARE_VALUE,
            SUBSCRIPTION_RATE,
            SUBSCRIPTION_FLOOR,
            CONSENT_QUORUM,
            CONSENT_ROUNDS,
            CONSENT_SILENCE,
            CONSENT_STAND_ASIDE,
            CHANGE_BY_CONSENT,
            DECISION_REVIEW_MONTHS,
            WINDOW_DAYS,
            KEEP_REFUSED_MONTHS,
            KEEP_ENDED_LINKS_DAYS,
            KEEP_REQUESTS_MONTHS,
            KEEP_CHANGES_MONTHS,
            KEEP_FORMER_YEARS,
            KEEP_ATTENDANCE_MONTHS,
            KEEP_ACCOUNTS_YEARS,
            KEEP_BALLOTS_DAYS,
            KEEP_NOMINATIONS_MONTHS,
            KEEP_BIDS_MONTHS,
            BOARD_SEATS,
            MEETING_NOTICE_CLEAR_DAYS,
            MEETING_QUORUM_PERCENT,
            MEETING_PROXIES,
            MEETING_PROXY_CLEAR_DAYS,
            ELECTION_ANNOUNCED_MONTHS,
            ELECTION_BEFORE_NOMINATIONS_MONTHS,
            ELECTION_NOMINATION_DAYS,
            ELECTION_PREPARATION_DAYS,
            ELECTION_BALLOT_DAYS,
            ELECTION_COUNT_DAYS,
            ELECTION_STATEMENT_WORDS,
            PAYMENT_TERM_DAYS,
            URGENT_SOON_DAYS,
            URGENT_CRITICAL_DAYS,
            UNDO_MINUTES,
            RENEWAL_NOTICE_DAYS,
            ARREARS_MONTHS,
            PARTICIPATION_MONTHS,
            PARTICIPATION_AGAIN_MONTHS);

    /** The setting of that key, if there is one. */
    public static Optional<Setting<?>> withKey(String key) {
        return ALL.stream().filter(setting -> setting.key().equals(key)).findFirst();
    }

    /** Does {@code value} keep the limits? */
    public boolean allows(T value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /** {@code value} as people write it, which {@link #parse} reads again. */
    public String written(T value) {
        if (value instanceof Boolean answer) {
            return answer ? YES : NO;
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** The value that somebody typed, or empty where the text is none of this kind; limits are not looked at. */
    public Optional<T> parse(String typed) {
        var text = typed.strip();
        if (type == Money.class) {
            return Money.parse(text).map(type::cast);
        }
        if (type == Boolean.class) {
            return Optional.of(text)
                    .filter(word -> word.equals(YES) || word.equals(NO))
                    .map(YES::equals)
                    .map(type::cast);
        }
        if (type == Integer.class) {
            return Optional.of(text)
                    .filter(digits -> digits.matches("-?\\d{1,9}"))
                    .map(Integer::valueOf)
                    .map(type::cast);
        }
        return Optional.of(text)
                .filter(digits -> digits.matches("-?\\d{1,9}(\\.\\d{1,9})?"))
                .map(BigDecimal::new)
                .map(type::cast);
    }
}
