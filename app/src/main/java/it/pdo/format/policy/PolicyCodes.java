package it.pdo.format.policy;

import java.util.List;

/** The codes of the scoring policies that a format of the bound tenant may name. */
public interface PolicyCodes {

    /** The municipality's own published ones, then the shipped ones, each once. */
    List<String> codes();
}
