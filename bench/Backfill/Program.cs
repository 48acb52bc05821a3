using System.Globalization;
using DongHaeng.Bench.Backfill;

const string Usage = "make FOLDER FIRSTYEAR LASTYEAR CENTERS | months FOLDER FIRSTMONTH MONTHS CENTERS SENTBEFORE | again FOLDER FIRSTMONTH MONTHS CENTERS SENTBEFORE | ingest FOLDER DATA DAY | publish DATA | read DATA | nation DATA FOLDER | baseline FOLDER DATABASE";
return args switch
{
    ["make", var folder, var first, var last, var centers] => Make.Run(folder, int.Parse(first), int.Parse(last), int.Parse(centers)),
    ["months" or "again", var folder, var first, var months, var centers, var before] =>
        Make.Months(folder, DateOnly.Parse(first, CultureInfo.InvariantCulture), int.Parse(months), int.Parse(centers), long.Parse(before), again: args[0] == "again"),
    ["ingest", var folder, var data, var day] => await Ingest.Run(folder, data, DateOnly.Parse(day, CultureInfo.InvariantCulture)),
    ["publish", var data] => Publish.Run(data),
    ["read", var data] => Read.Run(data),
    ["nation", var data, var folder] => Nation.Run(data, folder),
    ["baseline", var folder, var database] => Baseline.Run(folder, database),
    _ => throw new ArgumentException(Usage),
};
