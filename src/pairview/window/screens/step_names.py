"""What the steps are called on screen."""

from pairview.domain.slot import Step

STEP_NAMES = {
    Step.AGREE: "Agree",
    Step.RECORD: "Record",
    Step.CONTRAST: "Contrast",
    Step.RETELL: "Retell",
    Step.HYPOTHESES: "Hypotheses",
    Step.WEIGH: "Weigh",
    Step.PLAN: "Plan",
    Step.READ_BACK: "Read back",
    Step.SECOND_LOOK: "Second look",
}
