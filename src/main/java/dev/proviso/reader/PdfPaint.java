package dev.proviso.reader;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What one page paints besides text, as far as it shows or hides text: the colour that text is filled with, and where
 * areas and pictures lie. Operators are those of ISO 32000-1, annex A; lengths are points of the page's own space. An
 * area of another shape than an upright rectangle is taken for its bounding box, but never for a cover. Not thread-safe.
 */
final class PdfPaint {

    /** Nobody sees lighter colours on paper (each part 0 to 1). */
    private static final float WHITE = 0.97f;

    /** What is thinner is a line. */
    private static final float THIN = 3;

    /** Beyond this many areas a page is a drawing, and what hides what is no longer followed. */
    private static final int MOST = 2_000;

    /** Operators that matter here and are not those of text, by their names. */
    private static final Set<String> OPERATORS = Set.of(
            "g", "rg", "k", "cs", "sc", "scn", "re", "m", "l", "c", "v", "y", "W", "W*", "f", "F", "f*", "B", "B*", "b",
            "b*", "S", "s", "n", "sh");

    /** What {@code q} saves. */
    private record Colour(
            boolean white, boolean solid, @Nullable Rectangle2D clip, boolean oddClip) {}

    private final Deque<Colour> saved = new ArrayDeque<>();
    private final List<Rectangle2D> backgrounds = new ArrayList<>();
    private final List<Rectangle2D> pictures = new ArrayList<>();
    private Colour colour = new Colour(false, true, null, false);
    private @Nullable Rectangle2D path;
    private boolean upright;
    private boolean clips;
    private boolean grey = true;
    private int areas;

    /** Whether an operator is to be followed. */
    static boolean knows(String operator) {
        return OPERATORS.contains(operator);
    }

    void save() {
        if (saved.size() < MOST) {
            saved.push(colour);
        }
    }

    void restore() {
        if (!saved.isEmpty()) {
            colour = saved.pop();
        }
    }

    /** Whether text is being filled with white. */
    boolean isWhite() {
        return colour.white;
    }

    /** Whether something that is not white has been painted below the point so far. */
    boolean hasBackground(float x, float y) {
        return contains(backgrounds, x, y) || hasPicture(x, y);
    }

    /** Whether a picture lies at the point. */
    boolean hasPicture(float x, float y) {
        return contains(pictures, x, y);
    }

    /** A picture fills the unit square of its space. */
    void picture(Matrix space) {
        if (areas++ < MOST) {
            Rectangle2D place = new Rectangle2D.Float(space.getTranslateX(), space.getTranslateY(), 0, 0);
            add(place, space, 1, 0);
            add(place, space, 0, 1);
            add(place, space, 1, 1);
            pictures.add(place);
        }
    }

    /**
     * Follows an operator.
     *
     * @param opaque whether areas are painted without transparency
     * @return the upright rectangle that it covered, null when it covered none
     */
    @Nullable
    Rectangle2D follow(String operator, List<COSBase> operands, Matrix space, boolean opaque) {
        switch (operator) {
            case "g" -> colour(operands.size() == 1 && number(operands, 0) >= WHITE, true);
            case "rg" -> colour(all(operands, 3, WHITE, 1), true);
            case "k" -> colour(all(operands, 4, 0, 1 - WHITE), true);
            case "cs" -> {
                grey = isGrey(operands);
                colour(false, true);
            }
            case "sc", "scn" -> components(operands);
            case "re" -> rectangle(operands, space);
            case "m", "l" -> point(operands, 0, space);
            case "c" -> points(operands, space);
            case "v", "y" -> points(operands, space);
            case "W", "W*" -> clips = true;
            case "f", "F", "f*", "B", "B*", "b", "b*" -> {
                return end(fill(opaque));
            }
            case "S", "s", "n" -> end(null);
            case "sh" -> shade();
            default -> {
                // Other operators paint no areas.
            }
        }
        return null;
    }

    private void components(List<COSBase> operands) {
        boolean numbers = operands.stream().allMatch(COSNumber.class::isInstance);
        boolean white = switch (operands.size()) {
            case 1 -> grey && numbers && number(operands, 0) >= WHITE;
            case 3 -> all(operands, 3, WHITE, 1);
            case 4 -> all(operands, 4, 0, 1 - WHITE);
            default -> false;
        };
        colour(white, numbers);
    }

    private static boolean isGrey(List<COSBase> operands) {
        return operands.size() == 1
                && operands.get(0) instanceof COSName name
                && (name.equals(COSName.DEVICEGRAY) || name.equals(COSName.G));
    }

    private void colour(boolean white, boolean solid) {
        colour = new Colour(white, solid, colour.clip, colour.oddClip);
    }

    private void rectangle(List<COSBase> operands, Matrix space) {
        if (operands.size() < 4) {
            return;
        }
        upright = path == null && space.getShearX() == 0 && space.getShearY() == 0;
        float x = number(operands, 0);
        float y = number(operands, 1);
        extend(space, x, y);
        extend(space, x + number(operands, 2), y);
        extend(space, x, y + number(operands, 3));
        extend(space, x + number(operands, 2), y + number(operands, 3));
    }

    private void points(List<COSBase> operands, Matrix space) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            point(operands, i, space);
        }
    }

    private void point(List<COSBase> operands, int at, Matrix space) {
        if (operands.size() >= at + 2) {
            upright = false;
            extend(space, number(operands, at), number(operands, at + 1));
        }
    }

    private void extend(Matrix space, float x, float y) {
        Rectangle2D known = path;
        if (known == null) {
            Point2D start = space.transformPoint(x, y);
            path = new Rectangle2D.Double(start.getX(), start.getY(), 0, 0);
        } else {
            add(known, space, x, y);
        }
    }

    private static void add(Rectangle2D area, Matrix space, float x, float y) {
        area.add(space.transformPoint(x, y));
    }

    /** Paints the path; gives it when it is a cover. */
    private @Nullable Rectangle2D fill(boolean opaque) {
        Rectangle2D area = path;
        if (area == null || areas++ >= MOST) {
            return null;
        }
        Rectangle2D seen = colour.clip == null ? area : area.createIntersection(colour.clip);
        if (!colour.white) {
            backgrounds.add(seen);
        } else if (opaque && !colour.oddClip) {
            backgrounds.removeIf(seen::contains);
        }
        boolean covers = opaque && upright && colour.solid && !colour.oddClip;
        return covers && seen.getWidth() > THIN && seen.getHeight() > THIN ? seen : null;
    }

    private void shade() {
        backgrounds.add(colour.clip == null ? new Rectangle2D.Float(-1e6f, -1e6f, 2e6f, 2e6f) : colour.clip);
    }

    /** Ends the path, which may narrow what is painted from now on. */
    private @Nullable Rectangle2D end(@Nullable Rectangle2D covered) {
        Rectangle2D area = path;
        if (clips && area != null) {
            Rectangle2D clip = colour.clip == null ? area : area.createIntersection(colour.clip);
            colour = new Colour(colour.white, colour.solid, clip, colour.oddClip || !upright);
        }
        clips = false;
        path = null;
        return covered;
    }

    private static boolean contains(List<Rectangle2D> areas, float x, float y) {
        for (Rectangle2D area : areas) {
            if (area.contains(x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean all(List<COSBase> operands, int count, float from, float to) {
        for (int i = 0; i < count; i++) {
            if (operands.size() != count || number(operands, i) < from || number(operands, i) > to) {
                return false;
            }
        }
        return true;
    }

    private static float number(List<COSBase> operands, int index) {
        return operands.get(index) instanceof COSNumber number ? number.floatValue() : Float.NaN;
    }
}
