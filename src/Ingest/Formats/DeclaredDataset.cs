using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Ingest.Formats;

/// <summary>Whether a supplier is one that delivers the dataset which its manifest names.</summary>
public static class DeclaredDataset
{
    /// <summary>Why a file is refused for whom it comes from; null where nothing is wrong.</summary>
    public static Refusal? Wrong(Receipt receipt, Contract contract)
    {
        var (ko, en) = contract.Supplier switch
        {
            "center" => ("동주민센터", "centers"),
            "gu" => ("구청", "the offices of gus"),
            _ => ("서울시복지재단", "the welfare foundation"),
        };
        return contract.Supplier == Kind(receipt.Supplier) ? null : new(
            "wrong_supplier", $"‘{contract.Ko}’ 자료는 {ko}에서 보내는 자료입니다. 목록의 자료 이름과 보낸 곳을 확인해 주세요.",
            $"'{contract.En}' is delivered by {en}: check the dataset in the manifest, and who sent it.");
    }

    private static string Kind(string supplier) =>
        supplier == "foundation" ? "foundation" : OrgUnits.Gus.Any(gu => gu.Id == supplier) ? "gu" : "center";
}
