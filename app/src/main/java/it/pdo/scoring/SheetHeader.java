package it.pdo.scoring;

import java.time.YearMonth;

/**
 * What a sheet is about and which versions made it.
 *
 * @param planCode of the input
 * @param year of the input
 * @param at of the input
 * @param policyCode of the policy
 * @param policyVersion of the policy
 * @param formatVersion of the plan format
 * @param engineVersion version of the engine; another version may give other figures
 */
public record SheetHeader(
        String planCode,
        int year,
        YearMonth at,
        String policyCode,
        int policyVersion,
        String formatVersion,
        int engineVersion) {}
