namespace DongHaeng.Warehouse.Load;

/// <summary>Why a file is not taken as a whole, in words that quote none of its content.</summary>
/// <param name="Code">One word: heading, encoding, wrong_supplier and so on (docs/exports.md lists them).</param>
/// <param name="Ko">What was wrong and what to do, in Korean.</param>
/// <param name="En">The same in English.</param>
public sealed record Refusal(string Code, string Ko, string En);
