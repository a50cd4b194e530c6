package coop.workers.studio.drawing;

/** Where something is on the sheet, in the units of the diagram. */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    Box at(double otherX, double otherY) {
        return new Box(otherX, otherY, width, height);
    }

    Box movedBy(double dx, double dy) {
        return at(x + dx, y + dy);
    }

    /** Do they touch, with {@code room} kept free between them? */
    boolean touches(Box other, double room) {
        return x - room < other.right()
                && other.x - room < right()
                && y - room < other.bottom()
                && other.y - room < bottom();
    }

    /** Does the other lie in it? */
    boolean holds(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }
}
