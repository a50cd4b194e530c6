package coop.workers.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;

/** Leads through a long list page by page; each page has an address. Not there where one page holds everything. */
public class Pager extends Nav {

    public static final int PAGE = 25;

    /**
     * @param page the page shown, from 1
     * @param total how many lines there are on all pages
     * @param address of a page by its number
     */
    public Pager(int page, int total, IntFunction<String> address) {
        addClassName("pager");
        setAriaLabel(getTranslation("shell.pager"));
        setVisible(total > PAGE);
        if (page > 1) {
            add(new Anchor(address.apply(page - 1), getTranslation("shell.pager.earlier")));
        }
        add(new Span(getTranslation("shell.pager.shown", first(page) + 1, Math.min(first(page) + PAGE, total), total)));
        if (page < pages(total)) {
            add(new Anchor(address.apply(page + 1), getTranslation("shell.pager.later")));
        }
    }

    /** How many lines stand before a page. */
    public static int first(int page) {
        return (page - 1) * PAGE;
    }

    /** {@code typed} as the number of a page that there is. */
    public static int pageOf(String typed, int total) {
        try {
            return Math.max(1, Math.min(Integer.parseInt(typed), pages(total)));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    private static int pages(int total) {
        return Math.max(1, (total + PAGE - 1) / PAGE);
    }
}
