package vademecum.maths;

import vademecum.base.Code;

/// What is wrong with a formula.
///
/// @param code    what kind of problem it is
/// @param message the complaint, as a diagnostic words it
/// @param hint    what to do about it
/// @param culprit the part of the TeX at fault; empty if it is the whole
public record Fault(Code code, String message, String hint, String culprit) {
}
