package coop.workers.money;

/** What value added tax makes of a line (VAT Act 1994, s.4 and s.5). */
public enum Supply {
    /** Something done for a consideration: the standard rate of the tax point. */
    TAXABLE,
    /** Nothing is given in return, such as a grant or a donation. */
    OUTSIDE_SCOPE
}
