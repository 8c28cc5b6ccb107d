package dev.proviso.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.proviso.rule.Rule;
import dev.proviso.rule.RulePack;
import java.lang.management.ManagementFactory;

/** A process that loads the shipped rules once and prints the nanoseconds of CPU time it took, all its threads together. */
final class LoadOnce {

    private LoadOnce() {}

    public static void main(String[] arguments) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        system.getProcessCpuTime(); // the first question loads classes of its own
        long start = system.getProcessCpuTime();
        RulePack pack = RulePack.shipped();
        long end = system.getProcessCpuTime();
        if (pack.rules(Rule.Finds.GRANT).isEmpty()) {
            throw new IllegalStateException("no rules");
        }
        System.out.println(end - start);
    }
}
