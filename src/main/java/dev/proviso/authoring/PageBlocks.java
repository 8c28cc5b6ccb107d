package dev.proviso.authoring;

import dev.proviso.authoring.RulePage.Block;
import dev.proviso.authoring.RulePage.Fact;
import java.util.List;

/** What the pages of one kind of file say. */
interface PageBlocks {

    /** Short answers; those without a value are left out of the page. */
    List<Fact> facts(RuleCard card, RuleText file);

    /** The rest, in reading order. */
    List<Block> blocks(RuleText file);
}
