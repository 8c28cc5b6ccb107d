package dev.proviso.reader;

import dev.proviso.document.Block.Visibility;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Tells which glyphs of a page a person does not see: white on white, not painted, too small, off the page, covered by an
 * area painted later; and which show another letter than they are stored as. Text that is not painted but lies on a
 * picture is what a scanner recognised in the picture, and seen there. Not thread-safe.
 */
final class PdfSight {

    /** Type smaller than this cannot be read by a person, in points. */
    private static final float UNREADABLE = 1f;

    /** A glyph's middle lies about so far above its baseline, as a share of its type's size. */
    private static final float MIDDLE = 0.3f;

    /** Areas that cover more glyphs than this in all are a drawing's. */
    private static final int MOST_LOOKS = 2_000_000;

    private final PdfGlyphNames names = new PdfGlyphNames();
    private final Map<TextPosition, Visibility> marked = new IdentityHashMap<>();
    private final Set<TextPosition> unpainted = Collections.newSetFromMap(new IdentityHashMap<>());
    private PdfPaint paint = new PdfPaint();
    private Matrix origin = new Matrix();
    private float width;
    private float height;
    private int looks;

    /** Turns to a new page. */
    void open(PDRectangle page) {
        marked.clear();
        unpainted.clear();
        paint = new PdfPaint();
        origin = Matrix.getTranslateInstance(-page.getLowerLeftX(), -page.getLowerLeftY());
        width = page.getWidth();
        height = page.getHeight();
        looks = 0;
    }

    /** Looks at a glyph when it is painted. */
    void see(TextPosition glyph, PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            unpainted.add(glyph);
        } else if (isOff(glyph)
                || type(glyph) < UNREADABLE
                || mode == RenderingMode.FILL
                        && paint.isWhite()
                        && !paint.hasBackground(middleX(glyph), middleY(glyph))) {
            marked.put(glyph, Visibility.HIDDEN);
        } else if (names.contradict(glyph)) {
            marked.put(glyph, Visibility.SUSPECT);
        }
    }

    /** Whether a person sees the glyph; to be asked when all of the page has been painted. */
    Visibility of(TextPosition glyph) {
        if (unpainted.contains(glyph)) {
            return paint.hasPicture(middleX(glyph), middleY(glyph)) ? Visibility.VISIBLE : Visibility.HIDDEN;
        }
        return marked.getOrDefault(glyph, Visibility.VISIBLE);
    }

    /** Whether every glyph of the page is seen. */
    boolean isPlain() {
        return marked.isEmpty() && unpainted.isEmpty();
    }

    /**
     * Follows an operator before it is carried out.
     *
     * @param painted all glyphs of the page so far
     */
    void follow(Operator operator, List<COSBase> operands, PDGraphicsState state, List<List<TextPosition>> painted) {
        String name = operator.getName();
        switch (name) {
            case OperatorName.SAVE -> paint.save();
            case OperatorName.RESTORE -> paint.restore();
            case OperatorName.BEGIN_INLINE_IMAGE -> paint.picture(space(state));
            default -> {
                if (PdfPaint.knows(name)) {
                    Rectangle2D cover = paint.follow(name, operands, space(state), isOpaque(state));
                    if (cover != null) {
                        cover(cover, painted);
                    }
                }
            }
        }
    }

    /** Notes a picture among the resources, which is about to be painted. */
    void picture(List<COSBase> operands, PDResources resources, PDGraphicsState state) {
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name && resources.isImageXObject(name)) {
            paint.picture(space(state));
        }
    }

    private void cover(Rectangle2D area, List<List<TextPosition>> painted) {
        for (List<TextPosition> glyphs : painted) {
            looks += glyphs.size();
            if (looks > MOST_LOOKS) {
                return;
            }
            for (TextPosition glyph : glyphs) {
                if (area.contains(middleX(glyph), middleY(glyph))) {
                    marked.put(glyph, Visibility.HIDDEN);
                }
            }
        }
    }

    private Matrix space(PDGraphicsState state) {
        return Matrix.concatenate(origin, state.getCurrentTransformationMatrix());
    }

    private static boolean isOpaque(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() >= 1
                && state.getSoftMask() == null
                && (state.getBlendMode() == null || state.getBlendMode() == BlendMode.NORMAL);
    }

    private boolean isOff(TextPosition glyph) {
        float x = middleX(glyph);
        float y = middleY(glyph);
        return x < 0 || y < 0 || x > width || y > height;
    }

    private static float middleX(TextPosition glyph) {
        Matrix matrix = glyph.getTextMatrix();
        return (matrix.getTranslateX() + glyph.getEndX()) / 2;
    }

    private static float middleY(TextPosition glyph) {
        return (glyph.getTextMatrix().getTranslateY() + glyph.getEndY()) / 2
                + MIDDLE * glyph.getTextMatrix().getScalingFactorY();
    }

    /** Size of the type in points, to the half. */
    static float type(TextPosition glyph) {
        float points = Math.abs(glyph.getFontSizeInPt());
        return Math.round(points * 2) / 2f;
    }
}
