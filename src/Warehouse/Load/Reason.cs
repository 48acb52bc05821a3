namespace DongHaeng.Warehouse.Load;

/// <summary>Why a row is set aside or a file refused, in words for the center that sent it.</summary>
/// <param name="Code">One word, the same in ledgers, files and documents.</param>
/// <param name="Ko">What is wrong, in Korean.</param>
/// <param name="En">What is wrong, in English.</param>
/// <param name="MendKo">What to do about it, in Korean.</param>
/// <param name="MendEn">What to do about it, in English.</param>
public sealed record Reason(string Code, string Ko, string En, string MendKo, string MendEn);
