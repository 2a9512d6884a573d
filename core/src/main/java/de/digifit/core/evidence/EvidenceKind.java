// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

/** Where a piece of evidence comes from. How much each kind weighs is a question of the estimate, not of the ledger. */
public enum EvidenceKind {
    /** The person's own view, by behaviour anchors. Private until released. */
    SELF_ASSESSMENT(0, Speaker.PERSON),
    /** Took part in a seminar: says which level it can prepare, never that it was reached. */
    ATTENDANCE(1, Speaker.NOBODY),
    /** The attendance list was corrected: an earlier entry about that seminar no longer counts. */
    ATTENDANCE_WITHDRAWN(2, Speaker.NOBODY),
    /** What the leader saw at work. */
    LEADER_OBSERVATION(3, Speaker.SOMEBODY_ELSE),
    /** What a colleague saw at work. */
    PEER_OBSERVATION(4, Speaker.SOMEBODY_ELSE),
    /** A round of questions, for the person alone. Nobody else ever sees it. */
    KNOWLEDGE_ROUND(5, Speaker.MEASUREMENT),
    /** An adaptive diagnosis: the only kind that always says how sure it is itself (its standard error). */
    DIAGNOSIS(6, Speaker.MEASUREMENT),
    /** Some weeks after a seminar the person says what came of it. An own view, though a better founded one. */
    TRANSFER_CHECK(7, Speaker.PERSON),
    /** A piece of work that shows the level, seen by somebody else. Levels 3 and 4 need one. */
    PRACTICE_EVIDENCE(8, Speaker.SOMEBODY_ELSE),
    /** A certificate from outside, with the level that it stands for. */
    EXTERNAL_CERTIFICATE(9, Speaker.MEASUREMENT);

    /** Whose voice it is. What one voice says twice is not two things known. */
    public enum Speaker {
        PERSON,
        SOMEBODY_ELSE,
        /** A test, whoever entered it. */
        MEASUREMENT,
        /** Nobody says that a level was reached. */
        NOBODY
    }

    private static final EvidenceKind[] KINDS = values();

    private final int number;
    private final Speaker speaker;

    EvidenceKind(int number, Speaker speaker) {
        this.number = number;
        this.speaker = speaker;
    }

    public Speaker speaker() {
        return speaker;
    }

    /** A small number for this kind, for whoever holds millions of entries. */
    public int number() {
        return number;
    }

    public static EvidenceKind of(int number) {
        return KINDS[number];
    }

    /** Whether somebody says what they saw of somebody else. */
    public boolean isSeen() {
        return speaker == Speaker.SOMEBODY_ELSE;
    }

    /** Whether an entry of this kind may say how sure it is. */
    public boolean measures() {
        return this == DIAGNOSIS || this == KNOWLEDGE_ROUND;
    }
}
