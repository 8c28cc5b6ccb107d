package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Reason;
import dev.proviso.document.Notice;
import java.util.ArrayList;
import java.util.List;

/** What a SARIF run tells of itself: documents that were not read, what their readers noted, results left out. */
final class SarifInvocation {

    private record Notification(String code, String level, String message, String source) {}

    private final JsonFields json;
    private final int leftOut;

    SarifInvocation(JsonFields json, int leftOut) {
        this.json = json;
        this.leftOut = leftOut;
    }

    void write(List<Analysis> analyses) {
        boolean successful =
                analyses.stream().allMatch(analysis -> analysis.status().isReadable());
        json.objects("invocations", List.of(notifications(analyses)), notifications -> {
            json.flag("executionSuccessful", successful);
            json.objects("toolExecutionNotifications", notifications, this::notification);
        });
    }

    private List<Notification> notifications(List<Analysis> analyses) {
        List<Notification> notifications = new ArrayList<>();
        if (leftOut > 0) {
            String message = leftOut + " results of the lowest levels were left out: code scanning takes no more in a"
                    + " run. The JSON report has all of them.";
            notifications.add(new Notification("results-left-out", "warning", message, ""));
        }
        for (Analysis analysis : analyses) {
            Reason reason = analysis.reason();
            if (reason != null) {
                notifications.add(new Notification(reason.code(), "error", reason.message(), analysis.source()));
            }
            for (Notice notice : analysis.notices()) {
                notifications.add(new Notification(notice.code(), "note", notice.message(), analysis.source()));
            }
        }
        return notifications;
    }

    private void notification(Notification notification) {
        json.object("descriptor", () -> json.text("id", notification.code()));
        json.text("level", notification.level());
        SarifText.message(json, "message", notification.message());
        if (!notification.source().isEmpty()) {
            json.objects(
                    "locations",
                    List.of(notification.source()),
                    source -> json.object(
                            "physicalLocation",
                            () -> json.object("artifactLocation", () -> json.text("uri", SarifText.uri(source)))));
        }
    }
}
